import type {TargetedKeyboardEvent} from 'preact';
import {TickIcon} from '../../src/ui/Icons';
import type {Picture} from '../store/pictures';
import type {PixelSize} from '../store/ports';
import type {Box} from './masonry';
import {sizeName, tileName} from './names';
import {Thumbnail, useThumbnail} from './Thumbnail';
import styles from './Tile.module.css';

export type TileProps = {
  readonly picture: Picture;
  readonly box: Box;
  readonly isChosen: boolean;
  /** What is written on it: that it was pinned, or null. */
  readonly mark: string | null;
  /** The one tile that Tab reaches. */
  readonly isInTabOrder: boolean;
  readonly onChoose: () => void;
  /** Choose, and go on to what comes next. */
  readonly onTake: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  readonly onLoaded: (source: string, size: PixelSize) => void;
  readonly tileRef: ((tile: HTMLElement | null) => void) | undefined;
};

const place = ({left, top, width, height}: Box) => ({
  left: `${left}px`,
  top: `${top}px`,
  width: `${width}px`,
  height: `${height}px`,
});

/** One picture to choose. */
export const Tile = ({picture, box, isChosen, mark, ...props}: TileProps) => {
  const shown = useThumbnail(picture);
  const host = shown.kind === 'host' ? shown.host : null;
  return (
    <div
      role="option"
      class={isChosen ? styles['chosen'] : styles['tile']}
      style={place(box)}
      aria-selected={isChosen}
      aria-label={tileName(picture, {host, mark})}
      tabIndex={props.isInTabOrder ? 0 : -1}
      onClick={props.onChoose}
      onKeyDown={props.onKeyDown}
      onDblClick={props.onTake}
      onFocus={props.onFocus}
      ref={props.tileRef ?? null}
    >
      <Thumbnail shown={shown} onLoaded={props.onLoaded} />{' '}
      {picture.size !== null && <span class={styles['size']}>{sizeName(picture.size)}</span>}{' '}
      {mark !== null && <span class={styles['pinned']}>{mark}</span>}
      {isChosen && (
        <span class={styles['tick']}>
          <TickIcon />
        </span>
      )}
    </div>
  );
};
