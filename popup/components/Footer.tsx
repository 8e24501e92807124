import type {DeliveryMode} from '../../src/domain/pin-draft';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {placeName} from '../../src/ui/outbox-words';
import {Problem, type Steps} from '../../src/ui/Problem';
import type {Blocker} from '../store/blocker';
import type {PopupStore} from '../store/popup-store';
import styles from './Footer.module.css';
import {blockerWords} from './field-words';
import type {Focus} from './focus';
import {FORM_ID} from './PinForm';
import {DoubleWarning} from './PinnedBefore';
import {refusedTarget} from './refused-target';

export type FooterProps = {readonly store: PopupStore; readonly focus: Focus; readonly onOpenOptions: () => void};

const stepsFor = ({store, focus, onOpenOptions}: FooterProps): Steps => {
  const stage = store.stage.value;
  const refused = stage.kind === 'failed' ? refusedTarget(stage.error) : null;
  return {
    connect: onOpenOptions,
    handOff: () => void store.turnToForm(),
    retry: () => void store.submit(),
    ...(refused === null ? {} : {edit: () => focus.to(refused)}),
    reloadBoards: () => void store.loadBoards(),
  };
};

const Note = (props: FooterProps) => {
  const {store} = props;
  const stage = store.stage.value;
  if (stage.kind === 'failed') return <Problem id="pin-note" error={stage.error} steps={stepsFor(props)} />;
  const blocker = store.blocker.value;
  const double = store.pinnedBefore.double.value;
  if (blocker === null && double !== null)
    return (
      <DoubleWarning id="pin-note" entry={double.entry} number={store.rows.value.length > 1 ? double.at + 1 : null} />
    );
  return (
    <p id="pin-note" class={styles['note']}>
      {blocker === null ? readyWords(store) : blockedWords(store, blocker)}
    </p>
  );
};

const readyWords = ({mode, outgoing, places}: PopupStore): string => {
  const {length} = outgoing.value;
  const [place, ...more] = places.chosen.value;
  if (mode.value !== 'api' || place === undefined) return t(length > 1 ? 'readyForms' : 'readyHandOff');
  if (more.length > 0) return t('readyBoards', length, placeName(place), more.length);
  return length > 1 ? t('readyPins', length, placeName(place)) : t('readyApi', placeName(place));
};

/** Which picture's words have to be mended is said where there are several. */
const blockedWords = ({rows}: PopupStore, blocker: Blocker): string => {
  if (!('pictureId' in blocker) || rows.value.length < 2) return blockerWords(blocker);
  const at = rows.value.findIndex(({picture}) => picture.candidate.id === blocker.pictureId);
  return t('blockedRow', at + 1, blockerWords(blocker));
};

const primaryWords = ({stage, rows, isCarousel, pinnedBefore}: PopupStore, mode: DeliveryMode): string => {
  const {kind} = stage.value;
  const {length} = rows.value;
  if (mode === 'handOff') {
    if (kind === 'saving') return t('openingPinterest');
    return length > 1 ? t('continueWithImages', length) : t('continueOnPinterest');
  }
  if (kind === 'saving') return t('pinning');
  if (isCarousel.value) return t('pinCarousel');
  if (length > 1) return t('pinImages', length);
  return t(pinnedBefore.double.value === null ? 'pinImage' : 'pinAgain');
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
          {primaryWords(store, mode)}
          <span class={styles['key']} aria-hidden="true">
            ↵
          </span>
        </Button>
      )}
    </footer>
  );
};
