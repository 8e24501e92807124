import type {Row} from './combobox-rows';

/** Rows that PageUp and PageDown leave behind: one less than the list shows, so that the eye keeps its place. */
const PAGE = 6;

/** Keys that walk through an open list. */
export type WalkKey = 'ArrowDown' | 'ArrowUp' | 'PageDown' | 'PageUp' | 'Home' | 'End';

const keys: readonly string[] = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'] satisfies WalkKey[];

export const isWalkKey = (key: string): key is WalkKey => keys.includes(key);

/** The key of the row that is marked next; headings are passed over, and the arrows go round. Null for an empty list. */
export const walk = (rows: readonly Row[], active: string | null, key: WalkKey): string | null => {
  const open = rows.filter(({kind}) => kind !== 'heading');
  const last = open.length - 1;
  const at = open.findIndex((row) => row.key === active);
  const places: Readonly<Record<WalkKey, number>> = {
    ArrowDown: at === last ? 0 : at + 1,
    ArrowUp: at <= 0 ? last : at - 1,
    PageDown: Math.min(last, at + PAGE),
    PageUp: Math.max(0, at < 0 ? last - PAGE : at - PAGE),
    Home: 0,
    End: last,
  };
  return open[places[key]]?.key ?? null;
};
