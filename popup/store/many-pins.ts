import {batch} from '@preact/signals';
import type {DeliveryMode} from '../../src/domain/pin-draft';
import {isUnderWay, type Sending, type SentPin} from '../../src/domain/sending';
import {doneKey, type Outgoing} from './outgoing';
import type {Picture} from './pictures';
import type {Ports} from './ports';
import {failed, forgetDraft} from './send-pin';
import type {UndoOfMany, Undos} from './stage';
import type {State} from './state';

/** Questions in a row that nobody answered, until the worker counts as gone. */
const SILENT = 3;

const notAnswered = (sending: Sending): Sending => ({
  ...sending,
  pins: sending.pins.map((pin) =>
    pin.standing.kind === 'waiting' || pin.standing.kind === 'sending'
      ? {...pin, standing: {kind: 'failed', error: {kind: 'outcomeUnknown'}}}
      : pin,
  ),
});

const addressesOf = ({draft}: SentPin): readonly string[] => [
  draft.mediaUrl,
  ...(draft.carousel?.map(({mediaUrl}) => mediaUrl) ?? []),
];

/** The pictures of the page that a pin was made of; none when the page has changed since. */
export const picturesOf = ({pictures}: Pick<State, 'pictures'>, pin: SentPin): readonly Picture[] =>
  pictures.list.value.filter(({url, candidate}) =>
    addressesOf(pin).some((address) => [url, candidate.url, candidate.displayedUrl].includes(address)),
  );

/** Pins that failed or were stopped. */
export const unsettledOf = ({pins}: Sending): readonly SentPin[] =>
  pins.filter(({standing}) => standing.kind === 'failed' || standing.kind === 'stopped');

/** Pins that stand on Pinterest and can be deleted. */
export const undoableOf = ({pins}: Sending, undos: Undos): readonly SentPin[] =>
  pins.filter(
    ({id, standing}) =>
      standing.kind === 'done' && standing.outcome.kind === 'pinned' && undos.get(id)?.kind !== 'undone',
  );

/** Many pins: the worker sends them, and here is told how far it is. */
export const createManyPins = (state: State, ports: Ports) => {
  const {stage, id, tab, pictures, pinned, done} = state;
  let isFollowing = false;

  const take = (sending: Sending, undos: Undos): void => {
    const made = sending.pins.filter(({standing}) => standing.kind === 'done');
    batch(() => {
      pinned.value = new Set([...pinned.value, ...made.flatMap(addressesOf)]);
      stage.value = {kind: 'many', sending, undos};
    });
  };

  /** Leaves in the form what has not become a pin. Of a picture that is on some of its boards, those are not done twice. */
  const settle = async (sending: Sending): Promise<void> => {
    const unsettled = unsettledOf(sending);
    if (unsettled.length === 0) return forgetDraft(state, ports);
    const open = new Set(unsettled.flatMap((pin) => picturesOf(state, pin)));
    const made = sending.pins.filter(({standing}) => standing.kind === 'done');
    const keys = made.flatMap((pin) =>
      picturesOf(state, pin)
        .filter((picture) => open.has(picture))
        .map((picture) => doneKey(picture, pin.place)),
    );
    batch(() => {
      id.value = ports.newId();
      done.value = new Set([...done.value, ...keys]);
      if (open.size > 0) pictures.selectOnly([...open].map(({candidate}) => candidate.id));
    });
  };

  const follow = async (): Promise<void> => {
    if (isFollowing) return;
    isFollowing = true;
    let silent = 0;
    while (stage.value.kind === 'many' && isUnderWay(stage.value.sending)) {
      const {sending, undos} = stage.value;
      const answer = await ports.send('pins/follow', {id: sending.id, seen: sending.revision});
      if (stage.value.kind !== 'many') break;
      if (answer.ok && answer.value !== null) {
        silent = 0;
        if (answer.value.revision >= stage.value.sending.revision) take(answer.value, stage.value.undos);
      } else if (++silent === SILENT) take(notAnswered(sending), undos);
    }
    isFollowing = false;
    if (stage.value.kind === 'many') await settle(stage.value.sending);
  };

  const takeAnswer = async (sending: Sending | null): Promise<void> => {
    if (stage.value.kind !== 'many' || sending === null) return;
    take(sending, stage.value.undos);
    await follow();
  };

  const undoOne = async ({id: pin, standing}: SentPin): Promise<void> => {
    const at = (undo: UndoOfMany): void => {
      if (stage.value.kind === 'many')
        stage.value = {...stage.value, undos: new Map([...stage.value.undos, [pin, undo]])};
    };
    if (stage.value.kind !== 'many' || standing.kind !== 'done' || standing.outcome.kind !== 'pinned') return;
    const earlier = stage.value.undos.get(pin)?.kind;
    if (earlier === 'running' || earlier === 'undone') return;
    at({kind: 'running'});
    const answer = await ports.send('pins/delete', {pinId: standing.outcome.pinId});
    // Gone already is what was asked for.
    if (answer.ok || answer.error.kind === 'notFound') at({kind: 'undone'});
    else at({kind: 'failed', error: answer.error});
  };

  return {
    follow,
    /** Shows a sending that began before this popup opened. */
    takeUp: (sending: Sending): Promise<void> => {
      take(sending, new Map());
      return follow();
    },
    sendMany: async (pins: readonly Outgoing[]): Promise<void> => {
      for (const {candidate} of pictures.selected.value) pictures.hold(candidate.id);
      stage.value = {kind: 'saving'};
      const isPrivate = tab.value?.isPrivate ?? false;
      const named = pins.map((pin) => ({...pin, id: ports.newId()}));
      const answer = await ports.send('pins/createAll', {id: id.value, pins: named, isPrivate});
      if (!answer.ok) return failed(state, ports, answer.error);
      take(answer.value, new Map());
      await follow();
    },
    /** Sends failed or stopped ones again, perhaps by Pinterest's form. */
    retry: async (pinIds: readonly string[], mode: DeliveryMode | null = null): Promise<void> => {
      if (stage.value.kind !== 'many') return;
      const answer = await ports.send('pins/retry', {id: stage.value.sending.id, pinIds, mode});
      if (answer.ok) await takeAnswer(answer.value);
    },
    stop: async (): Promise<void> => {
      if (stage.value.kind !== 'many') return;
      const answer = await ports.send('pins/stop', {id: stage.value.sending.id});
      if (answer.ok) await takeAnswer(answer.value);
    },
    undoMany: async (pins: readonly SentPin[]): Promise<void> => {
      for (const pin of pins) await undoOne(pin);
    },
    /** Back to the form, at the picture of a pin that failed. */
    editPin: (pin: SentPin): void => {
      const [picture] = picturesOf(state, pin);
      if (picture === undefined) return;
      stage.value = {kind: 'choosing', lead: {kind: 'row', pictureId: picture.candidate.id}};
    },
  };
};
