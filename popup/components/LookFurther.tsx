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

/** One button throughout, so that the focus stays on it: it begins the look, then stops it. */
const FurtherButton = ({store}: Props) => {
  const {kind} = store.late.journey.value;
  const isUnderWay = kind === 'going' || kind === 'stopping';
  return (
    <>
      {isUnderWay && <span>{t(kind === 'going' ? 'furtherGoing' : 'furtherStopping')}</span>}
      <Button
        key="further"
        look="plain"
        title={isUnderWay ? undefined : t('furtherTitle')}
        isBlocked={kind === 'stopping'}
        onClick={isUnderWay ? store.stopLooking : () => void store.lookFurther()}
      >
        {t(isUnderWay ? 'furtherStop' : 'further')}
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
  <div class={store.stage.value.kind === 'empty' ? styles['alone'] : styles['further']}>
    <div class={styles['row']}>
      <p role="status">{foundWords(store)}</p>
      <span class={styles['way']}>
        <FurtherButton store={store} />
      </span>
    </div>
    <ClosedFrames store={store} />
  </div>
);
