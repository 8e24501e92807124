import type {OutboxItem} from '../../src/domain/outbox-item';
import type {PinDraft, PinPlace} from '../../src/domain/pin-draft';
import {withPicturesOf} from '../../src/domain/short-draft';
import {writeItem} from '../../src/storage/item';
import {prefersHandOff} from '../../src/storage/items';
import {connectedOwner} from '../account/owner';
import {answerDoubt, cancel, edit, pauseAll, resume, retry, sendAsForm, takeBack, welcomeBack} from '../outbox/acts';
import type {Pacing} from '../outbox/pacing';
import {changePacing} from './pacing-record';
import {noteLentHosts} from './picture-hosts';
import {wake} from './run';
import {eraseItem, outboxStore, readAll} from './store';

// What users do to the queue. Each is done and on disk before it is answered; the sending that follows is not awaited.

const changeEach = async (ids: readonly string[], act: (item: OutboxItem) => OutboxItem | null): Promise<void> => {
  for (const id of ids) await outboxStore.change(id, act);
  void wake();
};

/** What was taken back may be sent after all. */
const again = (item: OutboxItem): OutboxItem | null =>
  item.state.kind === 'cancelled' ? {...item, isUnwanted: false, state: {kind: 'queued'}} : retry(item);

export const retryItems = async (ids: readonly string[]): Promise<void> => {
  const {items} = await readAll();
  await noteLentHosts(items.filter(({id}) => ids.includes(id)));
  await changeEach(ids, again);
};

export const cancelItems = (ids: readonly string[]): Promise<void> => changeEach(ids, takeBack);

/** False, and nothing is changed, where the item has left meanwhile. */
export const editItem = async (id: string, draft: PinDraft, place: PinPlace | null): Promise<boolean> => {
  const {item} = await outboxStore.change(id, (stored) => edit(withPicturesOf(draft, stored.draft), place)(stored));
  void wake();
  return item !== null;
};

/** By Pinterest's form instead, and for every pin to come where that is asked for, too. */
export const sendItemsAsForm = async (ids: readonly string[], isForAll: boolean): Promise<void> => {
  if (isForAll) await writeItem(prefersHandOff, true);
  await changeEach(ids, sendAsForm);
};

export const answerItemDoubt = (id: string, isThere: boolean): Promise<void> =>
  changeEach([id], answerDoubt(isThere ? 'isThere' : 'sendAgain', Date.now()));

/** Forgets what is not under way; what has not left yet is taken back first, and damaged records simply go. */
export const eraseItems = async (ids: readonly string[]): Promise<void> => {
  for (const id of ids) await outboxStore.change(id, cancel);
  const {items} = await readAll();
  const isBusy = ({id, state: {kind}}: OutboxItem) =>
    ids.includes(id) && ['sending', 'unknown', 'removing'].includes(kind);
  const busy = new Set(items.filter(isBusy).map(({id}) => id));
  for (const id of ids.filter((one) => !busy.has(one))) await eraseItem(id);
  void wake();
};

const pace = async (change: (pacing: Pacing) => Pacing): Promise<void> => {
  await changePacing(change);
  void wake();
};

export const pauseQueue = (): Promise<void> => pace(pauseAll);

export const resumeQueue = (): Promise<void> => pace(resume);

/** An account was connected: its pins need not wait for it any longer. */
export const welcomeAccount = async (): Promise<void> => {
  const owner = await connectedOwner();
  if (owner !== null) await pace(welcomeBack(owner));
};
