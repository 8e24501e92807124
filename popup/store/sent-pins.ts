import {batch} from '@preact/signals';
import {isSaved, isUnmade, type OutboxItem} from '../../src/domain/outbox-item';
import {isMoving, isUnderWay, pinOf, type Sending} from '../../src/domain/sending';
import {shortAddress} from '../../src/domain/short-address';
import {draftKeyOf} from '../../src/storage/draft-key';
import {doneKey} from './outgoing';
import type {Picture} from './pictures';
import type {Ports} from './ports';
import type {Undo, Undos} from './stage';
import type {State} from './state';
import {submitForm} from './submit';
import {createUndoClock} from './undo-clock';

/** Questions in a row that nobody answered, until no more are asked. What was saved goes out all the same. */
const SILENT = 3;

const addressesOf = ({draft}: OutboxItem): readonly string[] =>
  [draft, ...(draft.carousel ?? [])].map(({mediaUrl}) => shortAddress(mediaUrl));

/** The pictures of the page that a pin is made of; none when the page has changed since. */
export const picturesOf = ({pictures}: Pick<State, 'pictures'>, item: OutboxItem): readonly Picture[] =>
  pictures.list.value.filter(({url, candidate}) =>
    addressesOf(item).some((address) =>
      [url, candidate.url, candidate.displayedUrl ?? url].map(shortAddress).includes(address),
    ),
  );

/** What was refused or taken back: surely no pin. */
export const unmadeOf = ({items}: Sending): readonly OutboxItem[] => items.filter(isUnmade);

/**
 * What can be undone: a pin that stands is deleted, as long as its time `isOpen` or an undo was begun; what is on its way
 * is taken back, but for what Pinterest's form has already.
 */
export const canUndo = (item: OutboxItem, undos: Undos, isOpen: boolean): boolean => {
  if (isSaved(item) || (item.mode === 'api' && isMoving(item) && !item.isUnwanted)) return true;
  const undo = undos.get(item.id);
  return pinOf(item) !== null && (undo === undefined ? isOpen : undo.kind !== 'undone');
};

/** What loads here may be kept from Pinterest. A refusal made nothing: the page's own address may go in its place. */
const isMediaRefused = ({state}: OutboxItem): boolean =>
  state.kind === 'rejected' && state.error.kind === 'rejected' && state.error.field === 'media';

/** What was written down: the worker sends it, and here is told how far it is. */
export const createSentPins = (state: State, ports: Ports) => {
  const {stage, tab, pictures, pinned, done} = state;
  const clock = createUndoClock(ports);
  let followedId: string | null = null;

  const forgetDraft = async (): Promise<void> => {
    if (tab.value !== null) await ports.removeItem(draftKeyOf(tab.value.id));
  };

  const take = (sending: Sending, undos: Undos): void =>
    batch(() => {
      const made = sending.items.filter((item) => pinOf(item) !== null);
      pinned.value = new Set([...pinned.value, ...made.flatMap(addressesOf)]);
      clock.set(sending);
      stage.value = {kind: 'sent', sending, undos};
    });

  /** Leaves in the form what has not become a pin. Of a picture that is on some of its boards, those are not done twice. */
  const keepUnmade = (sending: Sending, unmade: readonly OutboxItem[]): void => {
    const open = new Set(unmade.flatMap((item) => picturesOf(state, item)));
    const keys = sending.items
      .filter((item) => item.state.kind === 'done')
      .flatMap((item) =>
        picturesOf(state, item)
          .filter((picture) => open.has(picture))
          .map((picture) => doneKey(picture, item.place)),
      );
    batch(() => {
      done.value = new Set([...done.value, ...keys]);
      if (open.size > 0) pictures.selectOnly([...open].map(({candidate}) => candidate.id));
    });
  };

  /** A pin that was refused alone goes back to its form: to be sent otherwise at once where that may help. */
  const takeBack = async (only: OutboxItem): Promise<void> => {
    if (only.state.kind !== 'rejected') return;
    stage.value = {kind: 'failed', error: only.state.error};
    if (!isMediaRefused(only)) return;
    const withdrawn = picturesOf(state, only).filter(({candidate}) => pictures.withdraw(candidate.id));
    if (withdrawn.length > 0) await submit();
  };

  const settle = async (sending: Sending): Promise<void> => {
    const unmade = unmadeOf(sending);
    const [only, ...more] = sending.items;
    if (only !== undefined && more.length === 0 && unmade.length === 1) return takeBack(only);
    if (unmade.length === 0) return forgetDraft();
    keepUnmade(sending, unmade);
  };

  const followed = (): Sending | null =>
    stage.value.kind === 'sent' && stage.value.sending.id === followedId ? stage.value.sending : null;

  const follow = async (id: string): Promise<void> => {
    if (followedId === id) return;
    followedId = id;
    let silent = 0;
    for (let now = followed(); now !== null && isUnderWay(now) && silent < SILENT; now = followed()) {
      const answer = await ports.send('outbox/follow', {id, seen: now.revision});
      if (stage.value.kind !== 'sent' || followed() === null) break;
      // Erased elsewhere: there is nothing more to tell.
      if (answer.ok && answer.value === null) break;
      if (answer.ok && answer.value !== null) take(answer.value, stage.value.undos);
      silent = answer.ok ? 0 : silent + 1;
    }
    const last = followed();
    if (followedId === id) followedId = null;
    if (last !== null && !isUnderWay(last)) await settle(last);
  };

  const submit = async (): Promise<void> => {
    const items = await submitForm(state, ports);
    if (items === null) return;
    take({id: state.id.value, revision: '', hold: null, items}, new Map());
    // The words that it is saved first: what the worker does now would delay their being drawn.
    await ports.pause(0);
    // Answered only once all is sent, which nobody waits for.
    void ports.send('outbox/nudge', {});
    await follow(state.id.value);
  };

  /** Looks anew at once: something was asked for. */
  const lookAgain = async (): Promise<void> => {
    if (stage.value.kind !== 'sent') return;
    const answer = await ports.send('outbox/follow', {id: stage.value.sending.id, seen: ''});
    if (!answer.ok || answer.value === null || stage.value.kind !== 'sent') return;
    take(answer.value, stage.value.undos);
    await follow(answer.value.id);
  };

  const undoOne = async (item: OutboxItem): Promise<void> => {
    const at = (undo: Undo): void => {
      if (stage.value.kind !== 'sent') return;
      stage.value = {...stage.value, undos: new Map([...stage.value.undos, [item.id, undo]])};
    };
    if (stage.value.kind !== 'sent' || !canUndo(item, stage.value.undos, clock.offer.isUndoOpen.value)) return;
    if (stage.value.undos.get(item.id)?.kind === 'running') return;
    const pin = pinOf(item);
    at({kind: 'running'});
    const answer =
      pin === null
        ? await ports.send('outbox/cancel', {ids: [item.id]})
        : await ports.send('pins/delete', {pinId: pin.pinId});
    // Gone already is what was asked for.
    const isUndone = answer.ok || answer.error.kind === 'notFound';
    if (!isUndone) return at({kind: 'failed', error: answer.error});
    if (pin === null) return lookAgain();
    pinned.value = new Set([...pinned.value].filter((address) => !addressesOf(item).includes(address)));
    at({kind: 'undone'});
  };

  return {
    ...clock.offer,
    submit,
    /** Shows a sending that began before this popup opened. */
    takeUp: (sending: Sending): Promise<void> => {
      take(sending, new Map());
      return follow(sending.id);
    },
    /** Sends what was refused or taken back once more. */
    retry: async (ids: readonly string[]): Promise<void> => {
      await ports.send('outbox/retry', {ids});
      await lookAgain();
    },
    /** Sends items by Pinterest's form instead; `isForAll` remembers that for every pin to come. */
    sendAsForm: async (ids: readonly string[], isForAll: boolean): Promise<void> => {
      await ports.send('outbox/sendAsForm', {ids, isForAll: isForAll && tab.value?.isPrivate === false});
      await lookAgain();
    },
    /** The user has looked at the board for a pin that it could not tell of. */
    answerDoubt: async (id: string, isThere: boolean): Promise<void> => {
      await ports.send('outbox/answerDoubt', {id, isThere});
      await lookAgain();
    },
    /** Takes back all that has not left yet. */
    stop: async (): Promise<void> => {
      if (stage.value.kind !== 'sent') return;
      const waiting = stage.value.sending.items.filter(isSaved);
      await ports.send('outbox/cancel', {ids: waiting.map(({id}) => id)});
      await lookAgain();
    },
    /** Deletes pins that stand, and takes back what has not left. */
    undo: async (items: readonly OutboxItem[]): Promise<void> => {
      for (const item of items) await undoOne(item);
    },
    /** Back to the form, at the picture of a pin that was refused. */
    editPin: (item: OutboxItem): void => {
      const [picture] = picturesOf(state, item);
      if (picture !== undefined) {
        stage.value = {kind: 'choosing', lead: {kind: 'row', pictureId: picture.candidate.id}};
      }
    },
  };
};
