import type {PinError} from '../domain/pin-error';
import {type MessageKey, t} from '../i18n/t';
import {requestHost} from '../platform/host-access';
import {Button} from './Button';
import {OutLink} from './OutLink';
import styles from './Problem.module.css';
import {type NextStep, nextSteps, problemWords, waitingWords} from './problem-words';
import {shown} from './shown';

/**
 * What a place can offer: something to do, or an address to look at. Steps it cannot offer are not shown. `grant` is the
 * same everywhere and needs no offer.
 */
export type Steps = {readonly [Step in Exclude<NextStep, 'grant'>]?: (() => void) | {readonly href: string}};

const stepLabels: Readonly<Record<NextStep, MessageKey>> = {
  connect: 'stepConnect',
  grant: 'stepGrant',
  handOff: 'continueOnPinterest',
  retry: 'stepRetry',
  edit: 'stepEdit',
  reloadBoards: 'stepReloadBoards',
  lookAtBoard: 'stepLookAtBoard',
  isThere: 'stepIsThere',
  pinAnew: 'stepPinAnew',
};

const Step = ({step, act}: {readonly step: NextStep; readonly act: (() => void) | {readonly href: string}}) =>
  typeof act === 'function' ? (
    <Button look="plain" onClick={act}>
      {t(stepLabels[step])}
    </Button>
  ) : (
    <OutLink href={act.href}>{t(stepLabels[step])}</OutLink>
  );

/** The host that the browser is to let us reach: Pinterest's own, or that of a picture which only we can fetch. */
const wantedOrigin = (error: PinError): string | undefined => {
  if (error.kind === 'missingPermission') return error.origin;
  return error.kind === 'rejected' && error.picture?.kind === 'needsHost' ? error.picture.origin : undefined;
};

/** Asks for the permission, and tries again once it is there. */
const grantOf = (error: PinError, {retry}: Steps): (() => void) | undefined => {
  const origin = wantedOrigin(error);
  if (origin === undefined) return undefined;
  return () => {
    void requestHost(origin).then((isGranted) => {
      if (isGranted && typeof retry === 'function') retry();
    });
  };
};

export type ProblemProps = {
  readonly error: PinError;
  readonly steps: Steps;
  readonly id?: string;
  /** Set where something else announces it. */
  readonly isQuiet?: boolean;
  /** Set where it is tried again by itself. */
  readonly isWaiting?: boolean;
};

/** A failure beside its cause: what happened in plain words, and what to do next. Announced when it appears. */
export const Problem = ({error, steps, id, isQuiet = false, isWaiting = false}: ProblemProps) => (
  <div {...(isQuiet ? {} : {role: 'alert'})} class={styles['problem']} {...(id === undefined ? {} : {id})}>
    <p>{(isWaiting ? waitingWords : problemWords)(error)}</p>
    {error.requestId !== undefined && (
      <p class={styles['reference']}>{t('problemReference', shown(error.requestId))}</p>
    )}
    <div class={styles['steps']}>
      {nextSteps(error).map((step) => {
        const act = step === 'grant' ? grantOf(error, steps) : steps[step];
        return act === undefined ? null : <Step key={step} step={step} act={act} />;
      })}
    </div>
  </div>
);
