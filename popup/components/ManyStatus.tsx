import {isUnderWay, type Sending} from '../../src/domain/sending';
import {t} from '../../src/i18n/t';
import {undoableOf} from '../store/many-pins';
import type {Stage} from '../store/stage';
import styles from './ManyPins.module.css';

export type Many = Extract<Stage, {kind: 'many'}>;

const isByForm = ({pins}: Sending): boolean => pins.every(({mode}) => mode === 'handOff');

const doneOf = ({pins}: Sending): number => pins.filter(({standing}) => standing.kind === 'done').length;

const headOf = ({sending, undos}: Many): string => {
  const [done, all] = [doneOf(sending), sending.pins.length];
  if (isUnderWay(sending)) return t(isByForm(sending) ? 'manyForms' : 'manyPinning', done, all);
  if (isByForm(sending)) return t('manyFormsDone', done, all);
  if (done > 0 && undos.size > 0 && undoableOf(sending, undos).length === 0) return t('manyUndone', done);
  return done === all ? t('manyAll', all) : t('manySome', done, all);
};

/** How many of the pins are out, for the one place where outcomes are announced. */
export const ManyStatus = ({many}: {readonly many: Many}) => (
  <>
    <h2 class={styles['head']}>{headOf(many)}</h2>
    {isUnderWay(many.sending) && (
      <p class={styles['next']}>{t(isByForm(many.sending) ? 'manyFormsNext' : 'manyGoesOn')}</p>
    )}
  </>
);

/** The same as a bar, for the eye. */
export const ManyProgress = ({sending}: Many) =>
  isUnderWay(sending) ? (
    <progress
      class={styles['progress']}
      value={doneOf(sending)}
      max={sending.pins.length}
      aria-label={t('manyProgress')}
    />
  ) : null;
