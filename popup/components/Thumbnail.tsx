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

/** Tries the addresses of a picture, the smallest first. */
export const useThumbnail = ({candidate}: Picture): Shown => {
  const [failures, setFailures] = useState(0);
  const source = thumbnailSources(candidate)[failures];
  return source === undefined
    ? {kind: 'host', host: hostOf(candidate.url)}
    : {kind: 'picture', source, onFailed: () => setFailures(failures + 1)};
};

export type ThumbnailProps = {
  readonly shown: Shown;
  /** Called with the address that was loaded and its size. */
  readonly onLoaded?: (source: string, size: PixelSize) => void;
};

/** A picture as small as we can get it. It is named by what it stands in. */
export const Thumbnail = ({shown, onLoaded}: ThumbnailProps) =>
  shown.kind === 'host' ? (
    <span class={styles['placeholder']}>
      <PictureIcon />
      <bdi>{shown.host}</bdi>
    </span>
  ) : (
    <img
      key={shown.source}
      class={styles['picture']}
      alt=""
      referrerpolicy="no-referrer"
      decoding="async"
      loading="lazy"
      draggable={false}
      onLoad={({currentTarget: {naturalWidth, naturalHeight}}) =>
        onLoaded?.(shown.source, {width: naturalWidth, height: naturalHeight})
      }
      onError={shown.onFailed}
      src={shown.source}
    />
  );
