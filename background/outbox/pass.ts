import type {OutboxItem, Owner} from '../../src/domain/outbox-item';
import {inOrder} from './choose';
import type {OutboxLimits} from './limits';
import type {Pacing} from './pacing';
import {hear} from './pinterest-time';
import type {Along, Changed, Next, OutboxPorts, OutboxStore} from './ports';
import {type Trouble, withoutTrouble, withTrouble} from './trouble';

/** One time through the queue: what is on disk, as this drainer knows it. Only its holder of the lock changes doubts. */
export type Pass = {
  readonly ports: OutboxPorts;
  readonly limits: OutboxLimits;
  readonly items: Map<string, OutboxItem>;
  pacing: Pacing;
  /** Who is signed in, as far as the latest answers bear that out; undefined where it is to be asked. */
  account: Owner | null | undefined;
};

const isSettled = ({state}: OutboxItem): boolean => state.kind === 'done' || state.kind === 'cancelled';

/** Reads the queue anew. Kept in its order, as it is put into that before each pin, and order costs little to check. */
export const readItems = async ({ports, items}: Pass): Promise<void> => {
  const unsettled = await ports.store.unsettled();
  items.clear();
  for (const item of unsettled.toSorted(inOrder)) items.set(item.id, item);
};

/** Takes in what was written; where nothing was, all is read anew. */
const take = async (pass: Pass, id: string, item: OutboxItem | null): Promise<void> => {
  if (item === null) await readItems(pass);
  else if (isSettled(item)) pass.items.delete(id);
  else pass.items.set(id, item);
};

/** Writes down, and takes in what is written now. Where an item is no longer what the pass took it for, all is read anew. */
const change = async (pass: Pass, ...written: Parameters<OutboxStore['change']>): Promise<Changed> => {
  const changed = await pass.ports.store.change(...written);
  if (changed.pacing !== null) pass.pacing = changed.pacing;
  const [id] = written;
  await take(pass, id, changed.item);
  return changed;
};

/** Changes one item on disk and in the pass. */
export const changeItem = async (
  pass: Pass,
  id: string,
  edit: (stored: OutboxItem) => OutboxItem | null,
  along?: Along,
): Promise<OutboxItem | null> => (await change(pass, id, edit, along)).item;

/** The same, and another item along with it: the other one as it is now stored. */
export const changeBoth = async (
  pass: Pass,
  id: string,
  edit: (stored: OutboxItem) => OutboxItem | null,
  along: Along & {readonly onward: Next},
): Promise<OutboxItem | null> => {
  const {next = null} = await change(pass, id, edit, along);
  await take(pass, along.onward.id, next);
  return next;
};

export const changePacing = async (pass: Pass, edit: (stored: Pacing) => Pacing): Promise<void> => {
  pass.pacing = await pass.ports.store.changePacing(edit);
};

/** What an answer says about all that is asked next. */
export const paced = (
  {ports, limits}: Pass,
  owner: Owner,
  trouble: Trouble | null,
  serverDateMs: number | null,
): ((stored: Pacing) => Pacing) => {
  const nowMs = ports.clock();
  const at = {nowMs, random: trouble === null ? 0 : ports.rng(), limits};
  return (stored) => {
    const hearing = hear(stored.hearing, nowMs, serverDateMs);
    const heard = hearing === stored.hearing ? stored : {...stored, hearing};
    return trouble === null ? withoutTrouble(heard, owner) : withTrouble(heard, owner, trouble, at);
  };
};
