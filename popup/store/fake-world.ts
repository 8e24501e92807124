import {changeByForm} from '../../src/domain/change-by-form';
import {pinId} from '../../src/domain/ids';
import type {LedgerEntry} from '../../src/domain/ledger-entry';
import {normalLink} from '../../src/domain/normal-link';
import type {OutboxItem, OutboxState} from '../../src/domain/outbox-item';
import type {PinError} from '../../src/domain/pin-error';
import {fail, ok} from '../../src/domain/result';
import {withSite} from '../../src/domain/site-filters';
import type {MessageName} from '../../src/messages/contract';
import {siteFilters} from '../../src/storage/filter-items';
import {findPictures} from '../../src/storage/find-pictures';
import type {StoredItem} from '../../src/storage/item';
import {readHabits} from '../../src/storage/read-habits';
import {recall} from '../../src/storage/recall';
import {type Answers, usual} from './fake-answers';
import {createPopupStore} from './popup-store';
import type {PixelSize, Ports} from './ports';
import {board} from './sample-page';

/** How Pinterest answers when it takes a pin. */
export const pinned = {
  kind: 'pinned',
  pinId: pinId('500'),
  pinUrl: 'https://www.pinterest.com/pin/500/',
} as const;

const handedOff = {kind: 'handedOff', formUrl: 'https://www.pinterest.com/pin/create/button/'} as const;

/** A Pinterest that takes every pin, by whichever way. */
const taken = ({mode}: OutboxItem): OutboxState => ({
  kind: 'done',
  outcome: mode === 'api' ? pinned : handedOff,
  doneAtMs: 0,
});

/** Where an item stands that was refused. */
export const refused = (error: PinError): OutboxState => ({kind: 'rejected', error});

/** Without an account: Pinterest's form. */
export const withoutAccount: Answers = {
  'delivery/get': () => ok({mode: 'handOff', reason: 'noAccount', account: null, owner: null}),
};

export const failing = (error: PinError) => () => fail(error);

/** An answer that comes when the test says so. */
export const later = <Value>() => {
  let settle: (value: Value) => void = () => {};
  const promise = new Promise<Value>((resolve) => {
    settle = resolve;
  });
  return {promise, settle: (value: Value) => settle(value)};
};

/** Lets everything that is already settled run its course. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

export type Sent = {readonly name: MessageName; readonly input: unknown};

export type WorldOptions = {
  kept?: Map<string, unknown>;
  isPrivate?: boolean;
  ledger?: readonly LedgerEntry[];
  /** What the worker has made of an item by the time that it is asked. */
  becomes?: (item: OutboxItem) => OutboxState;
  /** What lies in the outbox already. */
  outbox?: readonly OutboxItem[];
};

/** A world for store tests: a worker that answers as it is told, storage in a map, pictures of any size. */
export const fakeWorld = (
  answers: Answers = {},
  {kept = new Map(), isPrivate = false, ledger: held = [], becomes = taken, outbox: lying = []}: WorldOptions = {},
) => {
  const sent: Sent[] = [];
  let outbox = lying;
  /** Every form that was sent, by what it wrote down. */
  const enqueued: {readonly items: readonly OutboxItem[]; readonly isPrivate: boolean}[] = [];
  const follow: Answers['outbox/follow'] = ({id, seen}) => {
    outbox = outbox.map((item) => (item.state.kind === 'queued' ? {...item, state: becomes(item)} : item));
    const items = outbox.filter(({sendingId}) => sendingId === id);
    const revision = JSON.stringify(items.map(({state}) => state));
    // Without news the worker takes its time.
    if (revision === seen) return new Promise(() => {});
    return ok(items.length === 0 ? null : {id, revision, hold: null, items});
  };
  const sizes = new Map<string, PixelSize | null>();
  let ids = 0;
  let nowMs = 1_000;
  let ticking: readonly (() => boolean)[] = [];
  const ledger = [...held];
  const readItem = async <Value>({key, fallback}: StoredItem<Value>) =>
    // What a test keeps under a key is what this store, or the test, has put there.
    (kept.has(key) ? kept.get(key) : fallback) as Value;
  const told: Answers = {
    'ledger/find': async (shown) =>
      ok(
        await findPictures(shown, async ({link}) =>
          ledger.map((entry) => ({...entry, isOfPage: normalLink(entry.link) === normalLink(link)})),
        ),
      ),
    ...usual,
    'outbox/follow': follow,
    'habits/get': async ({pageUrl}) => ok(await readHabits(readItem, pageUrl)),
    'page/recall': async ({tabId}) => ok(await recall(readItem, tabId)),
    'filters/note': async ({host, filters}) => {
      kept.set(siteFilters.key, withSite(await readItem(siteFilters), host, filters));
      return ok(null);
    },
    ...answers,
  };

  const ports: Ports = {
    send: async (name, input) => {
      sent.push({name, input});
      const answer = told[name];
      if (answer === undefined) throw new TypeError(`nobody answers ${name}`);
      return answer(input);
    },
    tab: async () => ({id: 7, url: 'https://page.example/recipe', title: 'Recipe', isPrivate}),
    writeItem: async ({key}, value) => {
      kept.set(key, value);
    },
    removeItem: async ({key}) => {
      kept.delete(key);
    },
    enqueue: async (items, isPrivateWindow) => {
      enqueued.push({items, isPrivate: isPrivateWindow});
      const known = outbox.filter(({sendingId}) => sendingId === items[0]?.sendingId);
      const {gone, added} = changeByForm(known, items, () => `again-${++ids}`);
      outbox = [...outbox.filter((item) => !gone.includes(item)), ...added];
      return ok(null);
    },
    now: () => nowMs,
    eachSecond: (act) => {
      ticking = [...ticking, act];
    },
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    askForHost: async () => true,
    pause: async () => {},
    measure: async (url) => sizes.get(url) ?? null,
  };

  return {
    ports,
    kept,
    sizes,
    ledger,
    enqueued,
    /** Lets milliseconds pass at once. */
    pass: (ms: number) => {
      nowMs += ms;
      ticking = ticking.filter((act) => act());
    },
    /** Says where an item stands from now on. */
    setState: (id: string, state: OutboxState) => {
      outbox = outbox.map((item) => (item.id === id ? {...item, state} : item));
    },
    inputsOf: (name: MessageName) => sent.filter((one) => one.name === name).map(({input}) => input),
  };
};

/** A popup in which everything is chosen: only the button is left. */
export const readyPopup = async (answers: Answers = {}, more: WorldOptions = {}) => {
  const world = fakeWorld(answers, more);
  const store = createPopupStore(world.ports);
  await store.open();
  store.choose('a');
  store.chooseBoard(board('10', 'Kitchen'));
  const ids = () => world.enqueued.map(({items}) => items[0]?.sendingId);
  return {world, store, ids};
};
