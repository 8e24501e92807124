import type {TargetedKeyboardEvent} from 'preact';
import {useLayoutEffect, useMemo, useRef} from 'preact/hooks';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import type {PopupStore} from '../store/popup-store';
import type {Focus} from './focus';
import styles from './Grid.module.css';
import {gridActions} from './grid-actions';
import {gridKeys} from './grid-keys';
import {masonry, preview} from './masonry';
import {Tile} from './Tile';
import {useGridFocus} from './use-grid-focus';
import {useNear} from './use-near';
import {useRoom} from './use-room';

export type GridProps = {readonly store: PopupStore; readonly focus: Focus};

const NothingPasses = ({onReset}: {readonly onReset: () => void}) => (
  <div class={styles['nothing']}>
    <p>{t('filtersNothing')}</p>
    <Button look="quiet" onClick={onReset}>
      {t('filtersReset')}
    </Button>
  </div>
);

const isRightToLeft = (): boolean => getComputedStyle(document.documentElement).direction === 'rtl';

/**
 * The pictures of the page as a listbox, the likeliest first. Tab reaches one of them, the arrows lead to the others; an
 * only picture is shown large. Of many, only those near the view are in the document.
 */
export const Grid = ({store, focus}: GridProps) => {
  const {filters, count, chosen, latest} = store.pictures;
  const entries = filters.shown.value;
  const ids = useMemo(() => entries.map((entry) => entry.peek().candidate.id), [entries]);
  const isOnly = count.value === 1;
  const {element, room} = useRoom();
  const {grid, focused, setFocused, moveTo} = useGridFocus(ids, chosen.peek()?.candidate.id ?? null);
  const tileRef = useMemo(() => focus.at('grid'), [focus]);

  const layout = useMemo(() => {
    const shapes = entries.map((entry) => entry.peek().shape);
    const [only] = shapes;
    return isOnly && only !== undefined ? preview(only, room) : masonry(shapes, room.width);
  }, [entries, isOnly, room]);
  const drawn = useNear(element, layout, room, focused);

  const newest = latest.value;
  useLayoutEffect(() => {
    const index = newest === null ? -1 : ids.indexOf(newest);
    if (index < 0) return;
    setFocused(index);
    if (element.current !== null) element.current.scrollTop = layout.boxes[index]?.top ?? 0;
  }, [newest]);

  const at = useRef(focused);
  at.current = focused;
  // The same for all draws of a list, so that a tile that stays in view is not drawn again while others come.
  const act = useMemo(() => gridActions(store, focus, ids, () => at.current), [store, focus, ids]);
  const onKeyDown = gridKeys({
    boxes: layout.boxes,
    focused,
    isRightToLeft,
    isSeveral: act.isSeveral,
    onMove: moveTo,
    onExtend: act.extend,
    onToggle: act.toggle,
    onTake: act.take,
    onAll: store.selectAll,
    onClear: store.clearSelection,
  });

  const keys = useRef(onKeyDown);
  keys.current = onKeyDown;
  const keyDown = useMemo(() => (event: TargetedKeyboardEvent<HTMLElement>) => keys.current(event), []);

  return (
    <div class={styles['pane']} ref={element}>
      {ids.length === 0 && <NothingPasses onReset={filters.reset} />}
      <div
        role="listbox"
        class={styles['grid']}
        style={{height: `${layout.height}px`}}
        aria-label={t('picturesLabel')}
        aria-multiselectable
        aria-disabled={store.stage.value.kind === 'saving'}
        ref={grid}
        onFocusIn={({target}) => {
          const index = target instanceof Element ? Number(target.getAttribute('aria-posinset')) - 1 : -1;
          if (index >= 0) setFocused(index);
        }}
      >
        {drawn.map((index) => {
          const [entry, box] = [entries[index], layout.boxes[index]];
          if (entry === undefined || box === undefined) return null;
          return (
            <Tile
              key={ids[index]}
              store={store}
              entry={entry}
              box={box}
              index={index}
              of={ids.length}
              isInTabOrder={index === focused}
              act={act}
              onKeyDown={keyDown}
              tileRef={index === focused ? tileRef : null}
            />
          );
        })}
      </div>
    </div>
  );
};
