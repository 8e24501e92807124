import type {Collection, LookedAt} from '../../src/domain/candidate';
import type {PinError} from '../../src/domain/pin-error';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {plural} from '../../src/ui/plural';
import {nextSteps, problemWords} from '../../src/ui/problem-words';
import {shown} from '../../src/ui/shown';
import type {PopupStore} from '../store/popup-store';
import {DrawChoices} from './DrawChoices';
import {LeftOutList} from './LeftOutList';
import {LookFurther} from './LookFurther';
import {Notice} from './Notice';
import styles from './Notice.module.css';

type Again = {readonly onLookAgain: () => void};

const LookAgain = ({onLookAgain}: Again) => (
  <div>
    <Button look="quiet" onClick={onLookAgain}>
      {t('lookAgain')}
    </Button>
  </div>
);

const lookedAtWords = ({images, videos, backgrounds}: LookedAt): string =>
  t(
    'emptyLookedAt',
    plural(images, 'imageCount', 'imagesCount'),
    plural(videos, 'videoCount', 'videosCount'),
    plural(backgrounds, 'backgroundCount', 'backgroundsCount'),
  );

type EmptyProps = Again & {readonly store: PopupStore; readonly collection: Collection};

/** The page was read, and nothing in it can be pinned. */
export const Empty = ({store, collection, onLookAgain}: EmptyProps) => (
  <Notice title={t('emptyTitle')}>
    <p>{lookedAtWords(collection.lookedAt)}</p>
    {collection.lookedAt.skippedFrames > 0 && (
      <p>{plural(collection.lookedAt.skippedFrames, 'skippedFramesOne', 'skippedFrames')}</p>
    )}
    {collection.isPartial && <p>{t('partialSearch')}</p>}
    <p>{t('emptyHint')}</p>
    <LookFurther store={store} />
    <LookAgain onLookAgain={onLookAgain} />
    <DrawChoices store={store} look="offered" />
    <LeftOutList store={store} rejected={collection.rejected} />
  </Notice>
);

/** The site's owner forbids pinning, in their own words where they left any. */
export const Forbidden = ({reason, host}: {readonly reason: string | null; readonly host: string}) => (
  <Notice title={t('nopinTitle')}>
    {reason === null || shown(reason) === '' ? (
      <p>{t('nopinNoReason')}</p>
    ) : (
      <>
        <p>{t('nopinSays', shown(host))}</p>
        <blockquote class={styles['quote']}>
          <bdi>{shown(reason)}</bdi>
        </blockquote>
      </>
    )}
    <p>{t('nopinNext')}</p>
  </Notice>
);

/** The page could not be read at all. */
export const Unreadable = ({error, onLookAgain}: Again & {readonly error: PinError}) => (
  <Notice title={t('unreadableTitle')}>
    <p>{problemWords(error)}</p>
    {nextSteps(error).includes('retry') && <LookAgain onLookAgain={onLookAgain} />}
  </Notice>
);
