import {setTimeout as wait} from 'node:timers/promises';
import type {Sandbox} from '../sandbox/start-sandbox';

export type Settling = {
  readonly held: () => Promise<ReadonlyMap<string, string>>;
  readonly sandbox: Pick<Sandbox, 'pins' | 'requests'>;
  /** Nothing moves for so long: what is not done by then is stuck. */
  readonly stallMs: number;
  /** Told how far it is whenever that has changed. */
  readonly onNews: (news: string) => void;
};

const POLL_MS = 500;

const areDone = (held: ReadonlyMap<string, string>): boolean => [...held.values()].every((state) => state === 'done');

/** `25 done, 5 unknown` */
export const tellStates = (held: ReadonlyMap<string, string>): string => {
  const counts = new Map<string, number>();
  for (const state of held.values()) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => `${count} ${state}`).join(', ');
};

/** Waits until all is done, or nothing has moved for long. */
export const settle = async (settling: Settling): Promise<ReadonlyMap<string, string>> => {
  const {sandbox, stallMs, onNews} = settling;
  let seen = '';
  let movedAt = performance.now();
  for (;;) {
    const held = await settling.held();
    if (areDone(held) || performance.now() - movedAt > stallMs) return held;
    const shown = `${tellStates(held)}; ${sandbox.pins().length} pins stand`;
    if (`${shown} ${sandbox.requests.length}` !== seen) {
      onNews(shown);
      movedAt = performance.now();
    }
    seen = `${shown} ${sandbox.requests.length}`;
    await wait(POLL_MS);
  }
};
