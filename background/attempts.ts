import type {PinOutcome} from '../src/domain/pin-draft';
import type {PinError} from '../src/domain/pin-error';
import {fail, ok, type Result} from '../src/domain/result';
import type {Attempt} from '../src/storage/items';

export type Settled = Result<PinOutcome, PinError>;

/** Where attempts are written down; each call settles once the record would outlive the worker. */
export type AttemptStore = {
  readonly read: (id: string) => Promise<Attempt | null>;
  readonly write: (id: string, attempt: Attempt) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
};

export type Attempts = {
  /**
   * Sends a pin at most once per id. The attempt is written down before it is made; asked again with the same id, a
   * running attempt is joined, a finished one answers its outcome, and one cut short answers `outcomeUnknown` instead
   * of sending again. A definite failure frees the id.
   */
  readonly once: (id: string, send: () => Promise<Settled>) => Promise<Settled>;
  /** What became of an id: its outcome, `outcomeUnknown`, or null when it was never sent or definitely failed. */
  readonly outcomeOf: (id: string) => Promise<Result<PinOutcome | null, PinError>>;
  /** Frees an id after its pin was deleted, so that the same may be pinned again. */
  readonly forget: (id: string) => Promise<void>;
};

const unknown: PinError = {kind: 'outcomeUnknown'};

export const createAttempts = (store: AttemptStore): Attempts => {
  // What this life of the worker is sending. Nothing depends on its surviving: the stored record does.
  const running = new Map<string, Promise<Settled>>();

  const act = async (id: string, send: () => Promise<Settled>): Promise<Settled> => {
    const earlier = await store.read(id);
    if (earlier?.state === 'done') return ok(earlier.outcome);
    // Written down, yet nobody is sending: the worker ended in mid-send, and the pin may stand.
    if (earlier?.state === 'sending') return fail(unknown);
    await store.write(id, {state: 'sending'});
    const settled = await send();
    if (settled.ok) await store.write(id, {state: 'done', outcome: settled.value});
    else if (settled.error.kind !== 'outcomeUnknown') await store.remove(id);
    return settled;
  };

  return {
    once: (id, send) => {
      const joined = running.get(id);
      if (joined !== undefined) return joined;
      const attempt = act(id, send).finally(() => running.delete(id));
      running.set(id, attempt);
      return attempt;
    },
    outcomeOf: async (id) => {
      const joined = running.get(id);
      if (joined !== undefined) return joined;
      const attempt = await store.read(id);
      if (attempt === null) return ok(null);
      return attempt.state === 'done' ? ok(attempt.outcome) : fail(unknown);
    },
    forget: (id) => store.remove(id),
  };
};
