import type {DeliveryMode} from '../src/domain/pin-draft';
import {failsAll, isUnderWay, type OutgoingPin, type Sending, type Standing} from '../src/domain/sending';
import type {SendingRecord} from '../src/storage/sending-items';
import type {Settled} from './attempts';

type Record = SendingRecord;
type Entry = Record['pins'][number];

/** What sending many pins asks of the world; `read`, `write` and `list` outlive the worker. */
export type SendingPorts = {
  readonly read: (id: string) => Promise<Record | null>;
  readonly write: (record: Record) => Promise<void>;
  /** The ids of all that were written. */
  readonly list: () => Promise<readonly string[]>;
  /** Sends one pin, once per id. */
  readonly pin: (pin: OutgoingPin, isPrivate: boolean) => Promise<Settled>;
  /** Frees a pin's id of an attempt whose outcome nobody knows. */
  readonly forget: (pinId: string) => Promise<void>;
  readonly isWindowOpen: (windowId: number) => Promise<boolean>;
  /** Settles when whoever follows without news should hear that nothing has changed. */
  readonly patience: () => Promise<void>;
};

const standingOf = (settled: Settled): Standing =>
  settled.ok ? {kind: 'done', outcome: settled.value} : {kind: 'failed', error: settled.error};

/** Writes down how a pin ended; a failure that the rest of its kind would meet too is theirs as well. */
const withSettled = (record: Record, pin: Entry, settled: Settled): Record => {
  const standing = standingOf(settled);
  const isForAll = standing.kind === 'failed' && failsAll(standing.error);
  const isHit = ({id, mode, standing: {kind}}: Entry) =>
    id === pin.id || (isForAll && kind === 'waiting' && mode === pin.mode);
  const opened = settled.ok && settled.value.kind === 'handedOff' ? (settled.value.windowId ?? null) : record.windowId;
  return {...record, windowId: opened, pins: record.pins.map((one) => (isHit(one) ? {...one, standing} : one))};
};

/** Sends many pins, one after another, and goes on where an earlier life of the worker stopped. */
export const createSendings = ({read, write, list, pin, forget, isWindowOpen, patience}: SendingPorts) => {
  // What this life of the worker does. Nothing depends on its surviving: the record does.
  const driving = new Map<string, Promise<void>>();
  const waiters: (() => void)[] = [];
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(act);
    last = turn.catch(() => undefined);
    return turn;
  };

  const keep = async (record: Record): Promise<Record> => {
    const next = {...record, revision: record.revision + 1};
    await write(next);
    for (const wake of waiters.splice(0)) wake();
    return next;
  };

  /** Changes a record, one change at a time; null from `edit` leaves it. */
  const change = (
    id: string,
    edit: (record: Record) => Promise<Record | null> | Record | null,
  ): Promise<Record | null> =>
    inTurn(async () => {
      const record = await read(id);
      const edited = record === null ? null : await edit(record);
      return edited === null ? record : keep(edited);
    });

  /** The pin whose turn it is: one cut short first, then in order; Pinterest's form has one window at a time. */
  const nextOf = async ({pins, windowId}: Record): Promise<Entry | undefined> => {
    const cut = pins.find(({standing}) => standing.kind === 'sending');
    const isFree = windowId === null || !(await isWindowOpen(windowId));
    return cut ?? pins.find(({standing, mode}) => standing.kind === 'waiting' && (mode === 'api' || isFree));
  };

  const sendNext = async (id: string): Promise<boolean> => {
    let taken: Entry | undefined;
    const record = await change(id, async (held) => {
      taken = await nextOf(held);
      const pins = held.pins.map((one) => (one === taken ? {...one, standing: {kind: 'sending'} as const} : one));
      return taken === undefined ? null : {...held, pins};
    });
    const current = taken;
    if (record === null || current === undefined) return false;
    const settled = await pin(current, record.isPrivate);
    await change(id, (held) => withSettled(held, current, settled));
    return true;
  };

  /** Sends until nothing is left to send, or until a window has to be closed first. */
  const drive = (id: string): void => {
    const run = async (): Promise<void> => {
      while (await sendNext(id));
    };
    // Behind the one before, never beside it.
    const after = (driving.get(id) ?? Promise.resolve()).then(run);
    driving.set(
      id,
      after.catch(() => undefined),
    );
  };

  const driveIfHeld = (id: string, record: Record | null): Sending | null => {
    if (record !== null && isUnderWay(record)) drive(id);
    return record;
  };

  return {
    /** Writes the pins down and begins; known already, it is joined. */
    start: async (id: string, pins: readonly OutgoingPin[], isPrivate: boolean): Promise<Sending> => {
      const record = await inTurn(async () => {
        const known = await read(id);
        const waiting = pins.map((one) => ({...one, standing: {kind: 'waiting'} as const}));
        return known ?? keep({id, revision: 0, isPrivate, windowId: null, pins: waiting});
      });
      drive(id);
      return record;
    },
    /** The record once it is newer than `seen`, or settled, or patience ends. */
    follow: async (id: string, seen: number): Promise<Sending | null> => {
      const news = new Promise<void>((resolve) => waiters.push(resolve));
      const record = await read(id);
      if (record === null || record.revision > seen || !isUnderWay(record)) return record;
      if (!driving.has(id)) drive(id);
      await Promise.race([news, patience()]);
      return read(id);
    },
    retry: async (id: string, pinIds: readonly string[], mode: DeliveryMode | null): Promise<Sending | null> => {
      const isMeant = ({id: one, standing: {kind}}: Entry) =>
        pinIds.includes(one) && (kind === 'failed' || kind === 'stopped');
      const record = await change(id, async (held) => {
        const doubtful = held.pins.filter(
          (one) => isMeant(one) && one.standing.kind === 'failed' && one.standing.error.kind === 'outcomeUnknown',
        );
        for (const one of doubtful) await forget(one.id);
        const again = (one: Entry): Entry => ({...one, mode: mode ?? one.mode, standing: {kind: 'waiting'}});
        return {...held, pins: held.pins.map((one) => (isMeant(one) ? again(one) : one))};
      });
      return driveIfHeld(id, record);
    },
    stop: (id: string): Promise<Sending | null> =>
      change(id, (held) => ({
        ...held,
        pins: held.pins.map((one) => (one.standing.kind === 'waiting' ? {...one, standing: {kind: 'stopped'}} : one)),
      })),
    /** A window of Pinterest's form was closed: the next pin's may open. */
    windowClosed: async (windowId: number): Promise<void> => {
      for (const id of await list()) {
        const record = await read(id);
        if (record?.windowId === windowId) driveIfHeld(id, await change(id, (held) => ({...held, windowId: null})));
      }
    },
    /** Goes on with everything that an earlier life of the worker left. */
    resume: async (): Promise<void> => {
      for (const id of await list()) driveIfHeld(id, await read(id));
    },
  };
};
