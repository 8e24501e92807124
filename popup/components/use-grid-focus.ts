import {useLayoutEffect, useRef, useState} from 'preact/hooks';

/** Which picture has the grid's place in the tab order. A tile that is only now drawn gets the focus once it is there. */
export const useGridFocus = (ids: readonly string[], first: string | null) => {
  const grid = useRef<HTMLDivElement>(null);
  const [focusedId, setFocusedId] = useState(first);
  const wanted = useRef(false);
  const focused = Math.max(0, focusedId === null ? 0 : ids.indexOf(focusedId));

  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    const tile = grid.current?.querySelector(`[aria-posinset="${focused + 1}"]`);
    if (tile instanceof HTMLElement) tile.focus();
  });

  return {
    grid,
    focused,
    /** Gives a tile the place in the tab order; it may have the focus already. */
    setFocused: (index: number) => setFocusedId(ids[index] ?? null),
    moveTo: (index: number) => {
      wanted.current = true;
      setFocusedId(ids[index] ?? null);
    },
  };
};
