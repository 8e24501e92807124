import {useState} from 'preact/hooks';
import type {Rejected} from '../../src/domain/candidate';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {TickIcon} from '../../src/ui/Icons';
import {isLoadable} from '../../src/ui/public-address';
import {shown} from '../../src/ui/shown';
import {takesLeftOut} from '../store/picking';
import {canPinAnyway, leftOutId} from '../store/pin-anyway';
import type {PopupStore} from '../store/popup-store';
import styles from './LeftOut.module.css';
import {groupLeftOut, type LeftOutGroup, type LeftOutPicture, reasonWords} from './left-out';
import {sizeName} from './names';
import {Thumbnail, useSources} from './Thumbnail';
import {useTurn} from './use-turn';

type ListProps = {readonly store: PopupStore; readonly rejected: readonly Rejected[]};

/** Listed at first: beyond, the count says enough until somebody asks. */
const FIRST = 30;

const addressName = (url: string): string =>
  shown(/^https?:/.test(url) ? url.replace(/^https?:\/\//, '') : url.slice(0, url.search(/[;,]/) + 1 || 80));

/** The picture itself, where our pages may load it. */
const Look = ({url}: {readonly url: string}) => {
  const seen = useSources(isLoadable(url) ? [url] : [], '');
  const {hasCome, onDone} = useTurn(seen.kind === 'picture');
  return (
    <span class={styles['look']}>
      <Thumbnail shown={seen} isWaiting={!hasCome} onDone={onDone} />
    </span>
  );
};

/** Sets a rule of ours aside for one picture. Nothing stands here where the reason is not ours to overrule. */
const Anyway = ({store, picture, index}: LeftOutPicture & {readonly store: PopupStore}) => {
  const isTaken = store.pictures.has(leftOutId(index));
  if (!isTaken && !(takesLeftOut(store) && canPinAnyway(picture))) return null;
  const words = t(isTaken ? 'takenIn' : 'pinAnyway');
  return (
    // It stays where it is when it was pressed: the focus would be lost with it.
    <Button
      look="plain"
      label={t('labelled', words, addressName(picture.url))}
      isBlocked={isTaken}
      onClick={() => store.pinAnyway(index)}
    >
      {isTaken && <TickIcon />} {words}
    </Button>
  );
};

const LeftOutRow = ({store, picture, index}: LeftOutPicture & {readonly store: PopupStore}) => (
  <li class={styles['picture']}>
    <Look url={picture.url} />
    <bdi class={styles['address']} title={shown(picture.url)}>
      {addressName(picture.url)}
    </bdi>
    {picture.width !== null && picture.height !== null && (
      <span class={styles['size']}>{sizeName({width: picture.width, height: picture.height})}</span>
    )}
    <Anyway store={store} picture={picture} index={index} />
  </li>
);

const Group = ({store, group: {reason, pictures}}: {readonly store: PopupStore; readonly group: LeftOutGroup}) => {
  const [isWhole, setIsWhole] = useState(false);
  const listed = isWhole ? pictures : pictures.slice(0, FIRST);
  return (
    <section>
      <h3 class={styles['reason']}>
        {reasonWords(reason)} <span class={styles['count']}>{pictures.length}</span>
      </h3>
      <ul>
        {listed.map((one) => (
          <LeftOutRow key={one.index} store={store} {...one} />
        ))}
      </ul>
      {listed.length < pictures.length && (
        <Button look="plain" onClick={() => setIsWhole(true)}>
          {t('leftOutMore', pictures.length - listed.length)}
        </Button>
      )}
    </section>
  );
};

/** The pictures that are not offered, each group under its reason. */
export const LeftOutList = ({store, rejected}: ListProps) => (
  <div class={styles['groups']}>
    {groupLeftOut(rejected).map((group) => (
      <Group key={group.reason} store={store} group={group} />
    ))}
  </div>
);
