import {isUnderWay, type Sending} from '../../src/domain/sending';
import {t} from '../../src/i18n/t';
import {holdWords} from '../../src/ui/outbox-words';
import {plural} from '../../src/ui/plural';
import type {Stage} from '../store/stage';
import styles from './SentPins.module.css';
import {isUndone} from './Told';

export type Sent = Extract<Stage, {kind: 'sent'}>;

const isByForm = ({items}: Sending): boolean => items.every(({mode}) => mode === 'handOff');

const doneOf = ({items}: Sending): number => items.filter(({state}) => state.kind === 'done').length;

const headOf = (sent: Sent): string => {
  const {sending} = sent;
  const [done, all] = [doneOf(sending), sending.items.length];
  if (isUnderWay(sending)) return t(isByForm(sending) ? 'manyForms' : 'manyPinning', done, all);
  if (isByForm(sending)) return t('manyFormsDone', done, all);
  const undone = sending.items.filter((item) => isUndone(sent, item)).length;
  if (undone === 0) return done === all ? t('manyAll', all) : t('manySome', done, all);
  const deleted = plural(undone, 'manyUndoneOne', 'manyUndone');
  return undone === all ? deleted : `${t('manySome', done - undone, all)} · ${deleted}`;
};

/** How many of the pins are out, for the one place where outcomes are announced. */
export const SentStatus = ({sent}: {readonly sent: Sent}) => (
  <>
    <h2 class={styles['head']}>{headOf(sent)}</h2>
    {isUnderWay(sent.sending) && (
      <p class={styles['next']}>
        {t(isByForm(sent.sending) ? 'manyFormsNext' : 'manyGoesOn')}
        {sent.sending.hold !== null && ` ${holdWords(sent.sending.hold)}`}
      </p>
    )}
  </>
);

/** The same as a bar, for the eye. */
export const SentProgress = ({sending}: Sent) =>
  isUnderWay(sending) ? (
    <progress
      class={styles['progress']}
      value={doneOf(sending)}
      max={sending.items.length}
      aria-label={t('manyProgress')}
    />
  ) : null;
