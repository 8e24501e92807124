import {expect} from 'vitest';
import {pinId} from '../src/domain/ids';
import type {PinOutcome} from '../src/domain/pin-draft';
import {ok} from '../src/domain/result';
import type {OutgoingPin, Sending} from '../src/domain/sending';
import type {SendingRecord} from '../src/storage/sending-items';
import type {Settled} from './attempts';
import {createSendings} from './sendings';

/** How Pinterest answers when it takes a pin. */
export const pinned: PinOutcome = {kind: 'pinned', pinId: pinId('7'), pinUrl: 'https://www.pinterest.com/pin/7/'};

export const outgoing = (id: string, mode: OutgoingPin['mode'] = 'api'): OutgoingPin => ({
  id,
  mode,
  place: null,
  draft: {mediaUrl: `https://a.example/${id}.jpg`, link: '', title: id, description: '', altText: '', pinId: null},
});

/** Records that outlive the worker; a new life is a new `createSendings` over them. Every pin waits for its answer. */
export const sendingWorld = () => {
  const records = new Map<string, SendingRecord>();
  const sent: string[] = [];
  const forgotten: string[] = [];
  const open = new Set<number>();
  const answers = new Map<string, (settled: Settled) => void>();
  const life = () =>
    createSendings({
      read: async (id) => records.get(id) ?? null,
      write: async (record) => void records.set(record.id, record),
      list: async () => [...records.keys()],
      pin: (pin) => {
        sent.push(pin.id);
        return new Promise((resolve) => answers.set(pin.id, resolve));
      },
      forget: async (id) => void forgotten.push(id),
      isWindowOpen: async (id) => open.has(id),
      patience: () => new Promise(() => undefined),
    });
  return {
    records,
    sent,
    forgotten,
    open,
    life,
    /** Waits until the pin is on its way, and answers it. */
    answer: async (id: string, settled: Settled) => {
      await expect.poll(() => sent.at(-1)).toBe(id);
      answers.get(id)?.(settled);
      await expect.poll(() => standings(records.get('s'))[id]).not.toBe('sending');
    },
  };
};

export const standings = (sending: Sending | null | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(sending?.pins.map(({id, standing}) => [id, standing.kind]) ?? []);

/** How a window of Pinterest's form is opened. */
export const opened = (windowId: number): Settled =>
  ok({kind: 'handedOff', formUrl: 'https://www.pinterest.com/', windowId});
