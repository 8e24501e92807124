import type {DeliveryMode} from '../../src/domain/pin-draft';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {Problem, type Steps} from '../../src/ui/Problem';
import type {PopupStore} from '../store/popup-store';
import {isInDoubt, type Stage} from '../store/stage';
import styles from './Footer.module.css';
import {blockerWords} from './field-words';
import type {Focus} from './focus';
import {placeName} from './names';
import {FORM_ID} from './PinForm';
import {DoubleWarning} from './PinnedBefore';
import {refusedTarget} from './refused-target';

export type FooterProps = {readonly store: PopupStore; readonly focus: Focus; readonly onOpenOptions: () => void};

/** The user's own boards on Pinterest, where a pin of unknown outcome would be found. */
const boardsAddress = (username: string | undefined): string =>
  username === undefined
    ? 'https://www.pinterest.com/'
    : `https://www.pinterest.com/${encodeURIComponent(username)}/_saved/`;

const stepsFor = ({store, focus, onOpenOptions}: FooterProps): Steps => {
  const stage = store.stage.value;
  const refused = stage.kind === 'failed' ? refusedTarget(stage.error) : null;
  return {
    connect: onOpenOptions,
    handOff: () => void store.turnToForm(),
    retry: () => void store.submit(),
    ...(refused === null ? {} : {edit: () => focus.to(refused)}),
    reloadBoards: () => void store.loadBoards(),
    lookAtBoard: {href: boardsAddress(store.delivery.value?.account?.username)},
    pinAnew: () => void store.submitAnew(),
  };
};

const Note = (props: FooterProps) => {
  const {store} = props;
  const stage = store.stage.value;
  if (stage.kind === 'failed') return <Problem id="pin-note" error={stage.error} steps={stepsFor(props)} />;
  const blocker = store.blocker.value;
  const double = store.pinnedBefore.double.value;
  if (blocker === null && double !== null) return <DoubleWarning id="pin-note" entry={double} />;
  return (
    <p id="pin-note" class={styles['note']}>
      {blocker === null ? readyWords(store) : blockerWords(blocker)}
    </p>
  );
};

const readyWords = ({mode, places}: PopupStore): string => {
  const place = places.place.value;
  return mode.value === 'api' && place !== null ? t('readyApi', placeName(place)) : t('readyHandOff');
};

const primaryWords = (stage: Stage, mode: DeliveryMode, isDouble: boolean): string => {
  if (mode === 'handOff') return t(stage.kind === 'saving' ? 'openingPinterest' : 'continueOnPinterest');
  if (stage.kind === 'saving') return t('pinning');
  // The same id again asks what became of the pin; it does not send it twice.
  if (isInDoubt(stage)) return t('pinnedAsk');
  return t(isDouble ? 'pinAgain' : 'pinImage');
};

/** The one button, whose label says what will happen, and beside it why it cannot or what went wrong. */
export const Footer = (props: FooterProps) => {
  const {store, focus} = props;
  const isSaving = store.stage.value.kind === 'saving';
  const mode = store.mode.value;
  return (
    <footer class={styles['footer']}>
      <Note {...props} />
      {mode !== null && (
        <Button
          look="primary"
          form={FORM_ID}
          isBlocked={store.blocker.value !== null}
          isBusy={isSaving}
          describedBy="pin-note"
          buttonRef={focus.at('primary')}
        >
          {primaryWords(store.stage.value, mode, store.pinnedBefore.double.value !== null)}
          <span class={styles['key']} aria-hidden="true">
            ↵
          </span>
        </Button>
      )}
    </footer>
  );
};
