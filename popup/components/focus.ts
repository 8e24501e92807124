import type {FieldName} from '../store/form';

/** The few places that the keyboard jumps to; with several pictures each has a row, and fields named after it. */
export type FocusTarget =
  | 'grid'
  | 'board'
  | 'primary'
  | 'outcome'
  | FieldName
  | `row-${string}`
  | `${FieldName}-${string}`;

/** Each component registers its element under a name; nobody else needs to know where it is. */
export const createFocus = () => {
  const elements = new Map<FocusTarget, HTMLElement>();
  /** What the focus waits for; nobody who has put it elsewhere since is torn away. */
  let awaited: FocusTarget | null = null;
  return {
    /** For `ref`: keeps the element while it is on screen. */
    at: (target: FocusTarget) => (element: HTMLElement | null) => {
      if (element === null) elements.delete(target);
      else {
        elements.set(target, element);
        if (target === awaited && document.activeElement === document.body) element.focus();
      }
    },
    /** Also for an element that has yet to come on screen. */
    to: (target: FocusTarget): void => {
      awaited = target;
      elements.get(target)?.focus();
    },
    isOnScreen: (target: FocusTarget): boolean => elements.has(target),
    isIn: (target: FocusTarget): boolean => elements.get(target)?.contains(document.activeElement) ?? false,
  };
};

export type Focus = ReturnType<typeof createFocus>;
