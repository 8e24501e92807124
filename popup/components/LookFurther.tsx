import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {plural} from '../../src/ui/plural';
import {shown} from '../../src/ui/shown';
import type {PopupStore} from '../store/popup-store';
import styles from './LookFurther.module.css';

type Props = {readonly store: PopupStore};

const foundWords = ({late: {found, journey}}: PopupStore): string => {
  if (found.value > 0) return plural(found.value, 'lateFoundOne', 'lateFound');
  return journey.value.kind === 'done' ? t('furtherNothing') : '';
};

const FurtherButton = ({store}: Props) => {
  const {kind} = store.late.journey.value;
  if (kind === 'none' || kind === 'done')
    return (
      <Button look="plain" title={t('furtherTitle')} onClick={() => void store.lookFurther()}>
        {t('further')}
      </Button>
    );
  return (
    <>
      <span>{t(kind === 'going' ? 'furtherGoing' : 'furtherStopping')}</span>
      <Button look="plain" isBlocked={kind === 'stopping'} onClick={store.stopLooking}>
        {t('furtherStop')}
      </Button>
    </>
  );
};

/** Frames of other sites that may hold pictures, each with the way to look into it. */
const ClosedFrames = ({store}: Props) => {
  const frames = store.collection.value?.closedFrames ?? [];
  return frames.map(({url}) => (
    <p key={url} class={styles['frame']}>
      {t('frameClosed', shown(new URL(url).hostname))}{' '}
      <Button look="plain" title={t('frameLookTitle')} onClick={() => void store.lookInto(url)}>
        {t('frameLook')}
      </Button>
    </p>
  ));
};

/** What came late, the way to what has not come yet, and what could not be entered. */
export const LookFurther = ({store}: Props) => (
  <div class={styles['further']}>
    <div class={styles['row']}>
      <p role="status">{foundWords(store)}</p>
      <span class={styles['way']}>
        <FurtherButton store={store} />
      </span>
    </div>
    <ClosedFrames store={store} />
  </div>
);
