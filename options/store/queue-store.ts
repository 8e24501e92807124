import {signal} from '@preact/signals';
import type {Board} from '../../src/domain/board';
import type {OutboxItem} from '../../src/domain/outbox-item';
import type {PinDraft, PinPlace} from '../../src/domain/pin-draft';
import type {PinError} from '../../src/domain/pin-error';
import type {Queue} from '../../src/domain/sending';
import type {send} from '../../src/messages/send';

export type QueuePorts = {
  readonly send: typeof send;
  /** The picture that an item carries; null where there is none to show. */
  readonly readPicture: (id: string) => Promise<Blob | null>;
};

export type QueueState =
  | {readonly kind: 'loading'}
  | {readonly kind: 'failed'; readonly error: PinError}
  | {readonly kind: 'listed'; readonly queue: Queue};

/** The words of an item that can be changed here. */
export type Edited = Pick<PinDraft, 'title' | 'description' | 'link' | 'altText'> & {readonly place: PinPlace | null};

/** Milliseconds until a worker that did not answer is asked again. */
const PAUSE_MS = 2_000;

/** What waits to be pinned, as the worker tells it, and what can be done with it. */
export const createQueueStore = ({send, readPicture}: QueuePorts) => {
  const state = signal<QueueState>({kind: 'loading'});
  /** The item whose words are being changed, as it was when that began. */
  const edited = signal<OutboxItem | null>(null);
  /** Why its new words could not be written down; null where nothing is known to be in their way. */
  const editError = signal<PinError | null>(null);
  const boards = signal<readonly Board[]>([]);

  const ask = async (seen: string): Promise<boolean> => {
    const answer = await send('outbox/list', {seen});
    if (answer.ok) state.value = {kind: 'listed', queue: answer.value};
    else if (state.value.kind === 'loading') state.value = {kind: 'failed', error: answer.error};
    return answer.ok;
  };

  const load = (): Promise<boolean> => ask('');

  const seen = (): string => (state.value.kind === 'listed' ? state.value.queue.revision : '');

  /** Does it, and shows what has become of it at once. */
  const after = async (act: Promise<unknown>): Promise<void> => {
    await act;
    await load();
  };

  return {
    state,
    edited,
    editError,
    boards,
    readPicture,
    load,
    /** Keeps the list as it is now, until the signal aborts. */
    follow: async (until: AbortSignal): Promise<void> => {
      await load();
      while (!until.aborted) {
        if (!(await ask(seen()))) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    },
    retry: (id: string) => after(send('outbox/retry', {ids: [id]})),
    cancel: (id: string) => after(send('outbox/cancel', {ids: [id]})),
    sendAsForm: (id: string, isForAll: boolean) => after(send('outbox/sendAsForm', {ids: [id], isForAll})),
    answerDoubt: (id: string, isThere: boolean) => after(send('outbox/answerDoubt', {id, isThere})),
    erase: (ids: readonly string[]) => after(send('outbox/erase', {ids})),
    pause: () => after(send('outbox/pause', {})),
    resume: () => after(send('outbox/resume', {})),
    beginEdit: async (item: OutboxItem): Promise<void> => {
      edited.value = item;
      editError.value = null;
      if (item.mode !== 'api' || boards.value.length > 0) return;
      const listed = await send('boards/list', {});
      if (listed.ok) boards.value = listed.value;
    },
    endEdit: () => {
      edited.value = null;
    },
    /** Ends the change where it is written down. What was typed stays where it is not. */
    saveEdit: async ({id, draft}: OutboxItem, {place, ...words}: Edited): Promise<void> => {
      const saved = await send('outbox/edit', {id, draft: {...draft, ...words}, place});
      editError.value = saved.ok ? null : saved.error;
      // Where it has left meanwhile, the list tells.
      if (saved.ok && saved.value) edited.value = null;
      await load();
    },
  };
};

export type QueueStore = ReturnType<typeof createQueueStore>;
