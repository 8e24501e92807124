import {batch, computed, signal} from '@preact/signals';

/**
 * Which pictures are selected, by id, in the order in which they were. A range grows and shrinks from its anchor, the
 * picture that was chosen or added last, and leaves alone what was selected before.
 */
export const createSelection = () => {
  const ids = signal<readonly string[]>([]);
  const places = computed(() => new Map(ids.value.map((id, index) => [id, index])));
  let anchor: string | null = null;
  /** What was selected when the anchor was set. */
  let base: readonly string[] = [];

  const set = (next: readonly string[], anchorId: string | null): void => {
    anchor = anchorId;
    base = next;
    ids.value = next;
  };

  return {
    ids,
    /** The place of a picture among the selected ones, from 0; null when it is not selected. */
    placeOf: (id: string): number | null => places.value.get(id) ?? null,
    has: (id: string): boolean => places.value.has(id),
    only: (id: string | null): void => set(id === null ? [] : [id], id),
    toggle: (id: string): void =>
      set(places.peek().has(id) ? ids.peek().filter((one) => one !== id) : [...ids.peek(), id], id),
    /**
     * Selects all from the anchor to `to`, both included, in the order of `all`. Where no anchor is on view, `from` is it.
     */
    extend: (all: readonly string[], from: string, to: string): void =>
      batch(() => {
        if (anchor === null || !all.includes(anchor)) {
          anchor = from;
          base = ids.peek();
        }
        const [start, end] = [all.indexOf(anchor), all.indexOf(to)];
        if (start < 0 || end < 0) return;
        const range = start <= end ? all.slice(start, end + 1) : all.slice(end, start + 1).reverse();
        ids.value = [...new Set([...base, ...range])];
      }),
    add: (more: readonly string[]): void => set([...new Set([...ids.peek(), ...more])], more.at(-1) ?? anchor),
    clear: (): void => set([], null),
  };
};
