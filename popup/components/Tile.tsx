import type {Signal} from '@preact/signals';
import type {TargetedKeyboardEvent, TargetedMouseEvent} from 'preact';
import {TickIcon} from '../../src/ui/Icons';
import type {Picture} from '../store/pictures';
import type {PopupStore} from '../store/popup-store';
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
  /** Where it stands among the shown pictures, from 0. */
  readonly place: {readonly index: number; readonly of: number};
  /** The one tile that Tab reaches. */
  readonly isInTabOrder: boolean;
  readonly onChoose: () => void;
  /** Adds it to the selection, or takes it out. */
  readonly onToggle: () => void;
  /** Selects all from the one chosen last to this one. */
  readonly onExtend: () => void;
  /** Choose, and go on to what comes next. */
  readonly onTake: () => void;
  readonly onFocus: () => void;
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
export const Tile = ({store, entry, box, place, ...props}: TileProps) => {
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
    if (event.shiftKey) props.onExtend();
    else if (event.ctrlKey || event.metaKey || isOnCheck(event)) props.onToggle();
    else props.onChoose();
  };

  return (
    <div
      role="option"
      class={isSelected ? styles['chosen'] : styles['tile']}
      style={boxStyle(box)}
      aria-selected={isSelected}
      aria-label={tileName(picture, {host: shown.kind === 'host' ? shown.host : null, mark, number})}
      aria-setsize={place.of}
      aria-posinset={place.index + 1}
      tabIndex={props.isInTabOrder ? 0 : -1}
      onClick={onClick}
      onKeyDown={props.onKeyDown}
      onDblClick={(event) => !isOnCheck(event) && props.onTake()}
      onFocus={props.onFocus}
      ref={props.tileRef}
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
      {mark !== null && <span class={styles['pinned']}>{mark}</span>}
      <Check isSelected={isSelected} isSeveral={isSeveral} number={number} />
    </div>
  );
};
