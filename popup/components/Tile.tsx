import type {Signal} from '@preact/signals';
import type {TargetedKeyboardEvent, TargetedMouseEvent} from 'preact';
import {TickIcon} from '../../src/ui/Icons';
import type {Picture} from '../store/pictures';
import type {PopupStore} from '../store/popup-store';
import type {GridActions} from './grid-actions';
import {markWords} from './mark-words';
import type {Box} from './masonry';
import {tileFacts, tileName} from './names';
import {Thumbnail, useThumbnail} from './Thumbnail';
import styles from './Tile.module.css';
import {useTurn} from './use-turn';

export type TileProps = {
  readonly store: PopupStore;
  /** Read here and nowhere above, so that a size that settles draws this tile and no other. */
  readonly entry: Signal<Picture>;
  readonly box: Box;
  /** Its place among the shown pictures, from 0. */
  readonly index: number;
  /** How many are shown. */
  readonly of: number;
  /** The one tile that Tab reaches. */
  readonly isInTabOrder: boolean;
  readonly act: GridActions;
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  readonly tileRef: ((tile: HTMLElement | null) => void) | null;
};

const boxStyle = ({left, top, width, height}: Box) => ({
  insetInlineStart: `${left}px`,
  top: `${top}px`,
  width: `${width}px`,
  height: `${height}px`,
});

const isOnCheck = ({target}: Event): boolean => target instanceof Element && target.closest('[data-check]') !== null;

type CheckProps = {readonly isSelected: boolean; readonly isSeveral: boolean; readonly number: number | null};

/** The circle that is ticked; it counts where several are selected. The keyboard has Space for it. */
const Check = ({isSelected, isSeveral, number}: CheckProps) =>
  isSelected ? (
    <span class={styles['tick']} data-check>
      {number ?? <TickIcon />}
    </span>
  ) : (
    <span class={isSeveral ? styles['circleShown'] : styles['circle']} data-check />
  );

/** One picture to choose. */
export const Tile = ({store, entry, box, index, of, isInTabOrder, act, onKeyDown, tileRef}: TileProps) => {
  const picture = entry.value;
  const {candidate} = picture;
  const {placeOf, selectedCount, settle, look} = store.pictures;
  const selectedAt = placeOf(candidate.id);
  const isSelected = selectedAt !== null;
  const isSeveral = selectedCount.value > 1;
  const number = selectedAt !== null && isSeveral ? selectedAt + 1 : null;
  const mark = markWords(store, picture);
  const shown = useThumbnail(picture);
  const {hasCome, onDone} = useTurn(shown.kind === 'picture');
  const facts = tileFacts(picture);

  const onClick = (event: TargetedMouseEvent<HTMLElement>) => {
    if (event.shiftKey) act.extend(index);
    else if (event.ctrlKey || event.metaKey || isOnCheck(event)) act.toggle(index);
    else act.choose(index);
  };

  return (
    <div
      role="option"
      class={isSelected ? styles['chosen'] : styles['tile']}
      style={boxStyle(box)}
      aria-selected={isSelected}
      aria-label={tileName(picture, {host: shown.kind === 'host' ? shown.host : null, mark, number})}
      aria-setsize={of}
      aria-posinset={index + 1}
      tabIndex={isInTabOrder ? 0 : -1}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onDblClick={(event) => !isOnCheck(event) && act.take(index)}
      ref={tileRef}
    >
      <Thumbnail
        shown={shown}
        isWaiting={!hasCome}
        onDone={onDone}
        onLoaded={(source, size) =>
          source === candidate.url ? settle(candidate.id, source, size) : look(candidate.id)
        }
      />{' '}
      {facts !== '' && <span class={styles['facts']}>{facts}</span>}{' '}
      {mark !== null && <span class={styles['pinned']}>{mark}</span>}{' '}
      <Check isSelected={isSelected} isSeveral={isSeveral} number={number} />
    </div>
  );
};
