import type {ComponentChildren} from 'preact';
import {useLayoutEffect, useMemo, useRef} from 'preact/hooks';
import styles from './Combobox.module.css';
import {ComboboxRow} from './ComboboxRow';
import type {Row} from './combobox-rows';
import {ROW_HEIGHT, useRowsInSight} from './use-rows-in-sight';

export type ComboboxListProps = {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly typed: string;
  readonly active: string | null;
  readonly isChosen: (row: Row) => boolean;
  readonly onTake: (row: Row, isAdded: boolean) => void;
  readonly children: ComponentChildren;
};

/** The id of a row's element: readers follow it, so it belongs to the row and not to its place. */
export const rowId = (listId: string, key: string): string => `${listId}-${key.replaceAll(' ', '-')}`;

type Run = {readonly heading: string | null; readonly places: number[]};

/** The drawn rows by the heading that they stand under, which may itself be out of sight. */
const runsOf = (rows: readonly Row[], places: readonly number[]): readonly Run[] => {
  const runs: Run[] = [];
  let heading: string | null = null;
  let next = 0;
  for (const at of places) {
    for (; next <= at; next++) {
      const row = rows[next];
      if (row?.kind === 'heading') heading = row.label;
    }
    const last = runs.at(-1);
    if (last !== undefined && last.heading === heading) last.places.push(at);
    else runs.push({heading, places: [at]});
  }
  return runs;
};

/** The open list. Of thousands of rows only those in sight are drawn; each says which of how many it is. */
export const ComboboxList = ({id, label, rows, typed, active, isChosen, onTake, children}: ComboboxListProps) => {
  const box = useRef<HTMLDivElement>(null);
  const sight = useRowsInSight(box, {rows, typed, active});
  /** The number of each row among those that can be taken. */
  const numbers = useMemo(() => {
    let count = 0;
    return rows.map(({kind}) => (kind === 'heading' ? count : ++count));
  }, [rows]);

  // A chosen row stands where what is beneath it is seen too.
  useLayoutEffect(() => {
    if (box.current !== null) box.current.scrollTop = (rows.findIndex(({key}) => key === active) - 2) * ROW_HEIGHT;
  }, []);

  useLayoutEffect(() => {
    if (active !== null) document.getElementById(rowId(id, active))?.scrollIntoView({block: 'nearest'});
  }, [active]);

  const drawn = (at: number) => {
    const row = rows[at];
    return row === undefined ? null : (
      <ComboboxRow
        key={row.key}
        id={rowId(id, row.key)}
        row={row}
        typed={typed}
        place={numbers[at] ?? 0}
        count={numbers.at(-1) ?? 0}
        top={at * ROW_HEIGHT}
        isActive={row.key === active}
        isChosen={isChosen(row)}
        onTake={(isAdded) => onTake(row, isAdded)}
        onPoint={sight.onPoint}
      />
    );
  };

  return (
    <div class={styles['popup']}>
      <div
        id={id}
        role="listbox"
        aria-label={label}
        // Scrolls, and would else be a stop on the way of the Tab key.
        tabIndex={-1}
        class={styles['list']}
        ref={box}
        onScroll={sight.onScroll}
        onPointerLeave={() => sight.onPoint(null)}
        // The row is taken on the click that follows; keeping the focus in the field keeps the list open until then.
        onMouseDown={(event) => event.preventDefault()}
      >
        <div role="presentation" class={styles['rows']} style={{height: `${rows.length * ROW_HEIGHT}px`}}>
          {runsOf(rows, sight.places).map(({heading, places}) =>
            heading === null ? (
              places.map(drawn)
            ) : (
              <fieldset key={heading} aria-label={heading}>
                {places.map(drawn)}
              </fieldset>
            ),
          )}
        </div>
      </div>
      {children}
    </div>
  );
};
