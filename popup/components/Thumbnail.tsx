import {useState} from 'preact/hooks';
import {PictureIcon} from '../../src/ui/Icons';
import {type Picture, thumbnailSources} from '../store/pictures';
import type {PixelSize} from '../store/ports';
import {hostOf} from './names';
import styles from './Thumbnail.module.css';

/** What stands for a picture: an address to load, or, where none may be loaded or none loads, its host's name. */
export type Shown =
  | {readonly kind: 'picture'; readonly source: string; readonly onFailed: () => void}
  | {readonly kind: 'host'; readonly host: string};

/** Tries addresses in turn; where none of them loads, `url`'s host stands for the picture. */
export const useSources = (sources: readonly string[], url: string): Shown => {
  // By themselves and not by their number: a look at the page may bring another one.
  const [failed, setFailed] = useState<readonly string[]>([]);
  const source = sources.find((one) => !failed.includes(one));
  return source === undefined
    ? {kind: 'host', host: hostOf(url)}
    : {kind: 'picture', source, onFailed: () => setFailed([...failed, source])};
};

/** Tries the addresses of a picture, the smallest first. */
export const useThumbnail = ({candidate}: Picture): Shown => useSources(thumbnailSources(candidate), candidate.url);

export type ThumbnailProps = {
  readonly shown: Shown;
  /** True while other pictures load before this one. */
  readonly isWaiting?: boolean;
  /** Called with the address that was loaded and its size. */
  readonly onLoaded?: (source: string, size: PixelSize) => void;
  /** Called when it has loaded. */
  readonly onDone?: () => void;
};

/** A picture as small as we can get it. It is named by what it stands in. */
export const Thumbnail = ({shown, isWaiting = false, onLoaded, onDone}: ThumbnailProps) => {
  if (shown.kind === 'host')
    return (
      <span class={styles['placeholder']}>
        <PictureIcon />
        <bdi>{shown.host}</bdi>
      </span>
    );
  if (isWaiting) return null;
  return (
    <img
      key={shown.source}
      class={styles['picture']}
      alt=""
      referrerpolicy="no-referrer"
      decoding="async"
      draggable={false}
      onLoad={({currentTarget: {naturalWidth, naturalHeight}}) => {
        onDone?.();
        onLoaded?.(shown.source, {width: naturalWidth, height: naturalHeight});
      }}
      onError={shown.onFailed}
      src={shown.source}
    />
  );
};
