import type {PinError} from '../domain/pin-error';
import {type MessageKey, t} from '../i18n/t';
import {Button} from './Button';
import styles from './Problem.module.css';
import {type NextStep, nextSteps, problemWords} from './problem-words';
import {shown} from './shown';

/** What a place can offer: something to do, or an address to look at. Steps it cannot offer are not shown. */
export type Steps = {readonly [Step in NextStep]?: (() => void) | {readonly href: string}};

const stepLabels: Readonly<Record<NextStep, MessageKey>> = {
  connect: 'stepConnect',
  handOff: 'continueOnPinterest',
  retry: 'stepRetry',
  edit: 'stepEdit',
  reloadBoards: 'stepReloadBoards',
  lookAtBoard: 'stepLookAtBoard',
  pinAnew: 'stepPinAnew',
};

const Step = ({step, act}: {readonly step: NextStep; readonly act: (() => void) | {readonly href: string}}) =>
  typeof act === 'function' ? (
    <Button look="plain" onClick={act}>
      {t(stepLabels[step])}
    </Button>
  ) : (
    <a href={act.href} target="_blank" rel="noopener noreferrer">
      {t(stepLabels[step])}
    </a>
  );

export type ProblemProps = {
  readonly error: PinError;
  readonly steps: Steps;
  readonly id?: string;
  /** Set where something else announces it. */
  readonly isQuiet?: boolean;
};

/** A failure beside its cause: what happened in plain words, and what to do next. Announced when it appears. */
export const Problem = ({error, steps, id, isQuiet = false}: ProblemProps) => (
  <div {...(isQuiet ? {} : {role: 'alert'})} class={styles['problem']} {...(id === undefined ? {} : {id})}>
    <p>{problemWords(error)}</p>
    {error.requestId !== undefined && (
      <p class={styles['reference']}>{t('problemReference', shown(error.requestId))}</p>
    )}
    <div class={styles['steps']}>
      {nextSteps(error).map((step) => {
        const act = steps[step];
        return act === undefined ? null : <Step key={step} step={step} act={act} />;
      })}
    </div>
  </div>
);
