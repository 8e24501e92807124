import type {RefObject} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Row} from './combobox-rows';

/** Pixels of one row: all rows are alike, so that their places are known without drawing them. */
export const ROW_HEIGHT = 32;

/** Rows that the list shows at most, and those drawn above and below for a scroll that is faster than we are. */
const ROWS_SHOWN = 8;
const MARGIN = 4;

type Held = {readonly rows: readonly Row[]; readonly typed: string};

const placeIn = (rows: readonly Row[], key: string): number => rows.findIndex((row) => row.key === key);

/**
 * Which rows of a long list are drawn: those in sight, and the marked one wherever it is, since readers are told its
 * element. When rows come in above, the row at hand (under the pointer, marked, else the topmost) keeps its place on
 * the screen.
 */
export const useRowsInSight = (
  box: RefObject<HTMLElement | null>,
  {rows, typed, active}: {readonly rows: readonly Row[]; readonly typed: string; readonly active: string | null},
) => {
  const [top, setTop] = useState(0);
  const held = useRef<Held>({rows, typed});
  const pointed = useRef<string | null>(null);

  useLayoutEffect(() => {
    const before = held.current;
    held.current = {rows, typed};
    const list = box.current;
    if (list === null || before.rows === rows) return;
    if (before.typed !== typed) {
      list.scrollTop = 0;
      return;
    }
    const key = pointed.current ?? active ?? before.rows[Math.ceil(list.scrollTop / ROW_HEIGHT)]?.key;
    const was = key === undefined ? -1 : placeIn(before.rows, key);
    const is = key === undefined ? -1 : placeIn(rows, key);
    if (was >= 0 && is >= 0 && is !== was) list.scrollTop += (is - was) * ROW_HEIGHT;
  }, [rows, typed]);

  const from = Math.max(0, Math.floor(top / ROW_HEIGHT) - MARGIN);
  const places = Array.from({length: ROWS_SHOWN + 2 * MARGIN}, (_, step) => from + step);
  const activeAt = active === null ? -1 : placeIn(rows, active);
  if (activeAt >= 0 && !places.includes(activeAt)) places.push(activeAt);

  return {
    /** In the order of the list. */
    places: places.filter((at) => at < rows.length).sort((one, other) => one - other),
    onScroll: () => setTop(box.current?.scrollTop ?? 0),
    onPoint: (key: string | null) => {
      pointed.current = key;
    },
  };
};
