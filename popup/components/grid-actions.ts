import type {PopupStore} from '../store/popup-store';
import type {Focus} from './focus';

export type GridActions = {
  readonly isSeveral: () => boolean;
  /** One picture is chosen instead of another, until several are selected: then each press adds or takes out. */
  readonly choose: (index: number) => void;
  readonly toggle: (index: number) => void;
  /** Selects from the one chosen last, else from the one that has the focus. */
  readonly extend: (to: number) => void;
  /** Goes on to what comes next, with this picture where not several are selected. */
  readonly take: (index: number) => void;
};

/** What can be done to the pictures that the grid shows, by their places in it; `focused` is asked at each act. */
export const gridActions = (
  store: PopupStore,
  focus: Focus,
  ids: readonly string[],
  focused: () => number,
): GridActions => {
  const isSeveral = () => store.pictures.selectedCount.value > 1;
  const at = (act: (id: string) => void) => (index: number) => {
    const id = ids[index];
    if (id !== undefined) act(id);
  };
  const choose = at((id) => (isSeveral() ? store.toggle(id) : store.choose(id)));
  return {
    isSeveral,
    choose,
    toggle: at(store.toggle),
    extend: at((id) => at((start) => store.selectRange(start, id))(focused())),
    take: (index) => {
      if (!isSeveral()) choose(index);
      focus.to(store.mode.value === 'api' ? 'board' : 'primary');
    },
  };
};
