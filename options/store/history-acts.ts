import {batch, signal} from '@preact/signals';
import type {FoundEntry, LedgerEntry, LedgerKeys} from '../../src/domain/ledger-entry';
import {newItem, type OutboxItem, type Owner} from '../../src/domain/outbox-item';
import type {DeliveryMode, PinPlace} from '../../src/domain/pin-draft';
import type {PinError} from '../../src/domain/pin-error';
import {isUnderWay} from '../../src/domain/sending';
import type {send} from '../../src/messages/send';
import {storageFault} from '../../src/storage/storage-fault';
import type {HistoryStore} from './history-store';
import {createPlaceStore} from './place-store';

export type HistoryActPorts = {
  readonly send: typeof send;
  readonly find: (keys: LedgerKeys) => Promise<readonly FoundEntry[]>;
  readonly enqueue: (items: readonly OutboxItem[]) => Promise<void>;
  readonly newId: () => string;
  readonly now: () => number;
};

/** What was done last, for the one place where it is told. */
export type HistoryNews = {
  readonly kind: 'deleted' | 'saved' | 'handedOver';
  readonly entry: LedgerEntry;
};

/** What did not succeed: the deleting of an entry's pin, or the saving of it once more. */
export type HistoryTrouble = {readonly act: 'delete' | 'again'; readonly id: string; readonly error: PinError};

/** An entry that is to be pinned once more. The id is born with the form: saved twice, it is one pin. */
export type Again = {
  readonly id: string;
  readonly entry: LedgerEntry;
  readonly mode: DeliveryMode;
  readonly owner: Owner | null;
  /** False where Pinterest refuses the saving of a pin that exists: it is then made anew from its picture. */
  readonly savesPins: boolean;
  /** What was pinned of this picture before, newest first. */
  readonly before: readonly LedgerEntry[];
};

/** True for an entry that something is left of to pin: the pin itself, or its picture's address. */
export const canPinAgain = ({pinId, mediaUrl}: LedgerEntry): boolean => pinId !== null || mediaUrl !== null;

const itemOf = ({id, entry, mode, owner, savesPins}: Again, place: PinPlace | null, nowMs: number): OutboxItem =>
  newItem({
    id,
    sendingId: id,
    order: 0,
    createdAtMs: nowMs,
    mode,
    owner,
    // A pin that is saved again keeps all its words, also those that are not written down here.
    draft: {
      mediaUrl: entry.mediaUrl ?? '',
      link: entry.link,
      title: entry.title,
      description: '',
      altText: '',
      pinId: savesPins || entry.mediaUrl === null ? entry.pinId : null,
    },
    place,
    pageHost: '',
    foundIn: null,
  });

/** What can be done with a pin long after it was made: delete it on Pinterest, and pin it once more. */
export const createHistoryActs = (
  {send, find, enqueue, newId, now}: HistoryActPorts,
  history: Pick<HistoryStore, 'load'>,
) => {
  const news = signal<HistoryNews | null>(null);
  const trouble = signal<HistoryTrouble | null>(null);
  /** The entry whose pin is being deleted. */
  const deletingId = signal<string | null>(null);
  const again = signal<Again | null>(null);
  const isMissingBoard = signal(false);
  const places = createPlaceStore({send});

  const end = (): void =>
    batch(() => {
      again.value = null;
      isMissingBoard.value = false;
      places.clear();
    });

  /** Shows a pin in the list as soon as it is one. */
  const loadWhenSettled = async (id: string): Promise<void> => {
    for (let seen = ''; ; ) {
      const answer = await send('outbox/follow', {id, seen});
      if (!answer.ok) return;
      if (answer.value === null || !isUnderWay(answer.value)) break;
      seen = answer.value.revision;
    }
    await history.load();
  };

  return {
    news,
    trouble,
    deletingId,
    again,
    isMissingBoard,
    places,
    /** Deletes a pin on Pinterest; the worker then takes it out of the list. */
    deletePin: async (entry: LedgerEntry): Promise<void> => {
      const {id, pinId} = entry;
      if (pinId === null || deletingId.value !== null) return;
      batch(() => {
        deletingId.value = id;
        trouble.value = null;
      });
      const answer = await send('pins/delete', {pinId});
      batch(() => {
        deletingId.value = null;
        if (answer.ok) news.value = {kind: 'deleted', entry};
        else trouble.value = {act: 'delete', id, error: answer.error};
      });
      if (answer.ok) await history.load();
    },
    /** Opens the form that pins an entry once more. */
    beginAgain: async (entry: LedgerEntry): Promise<void> => {
      end();
      trouble.value = null;
      const keys = {link: entry.link, images: entry.imageKey === '' ? [] : [entry.imageKey]};
      const [delivery, connection, found] = await Promise.all([
        send('delivery/get', {}),
        send('account/describe', {}),
        find(keys).catch(() => []),
      ]);
      if (!delivery.ok) {
        trouble.value = {act: 'again', id: entry.id, error: delivery.error};
        return;
      }
      const {mode, owner} = delivery.value;
      const savesPins = !(connection.ok && connection.value?.way === 'owner');
      const before = entry.imageKey === '' ? [entry] : found.filter(({imageKey}) => imageKey === entry.imageKey);
      again.value = {id: newId(), entry, mode, owner, savesPins, before};
    },
    endAgain: end,
    /** Writes the pin down, for the worker to send. What cannot be written down stays in its form. */
    pinAgain: async (): Promise<void> => {
      const form = again.value;
      if (form === null) return;
      const place = form.mode === 'api' ? places.place.value : null;
      isMissingBoard.value = form.mode === 'api' && place === null;
      if (isMissingBoard.value) return;
      try {
        await enqueue([itemOf(form, place, now())]);
      } catch (failure) {
        const error: PinError = {kind: 'notSaved', fault: storageFault(failure)};
        trouble.value = {act: 'again', id: form.entry.id, error};
        return;
      }
      batch(() => {
        trouble.value = null;
        news.value = {kind: form.mode === 'api' ? 'saved' : 'handedOver', entry: form.entry};
        end();
      });
      await send('outbox/nudge', {});
      await loadWhenSettled(form.id);
    },
  };
};

export type HistoryActs = ReturnType<typeof createHistoryActs>;
