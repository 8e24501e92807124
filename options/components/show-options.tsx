import {render, screen} from '@testing-library/preact';
import type {Connection, SignInChecks} from '../../src/domain/connection';
import type {LedgerEntry} from '../../src/domain/ledger-entry';
import type {OutboxItem} from '../../src/domain/outbox-item';
import type {PinError} from '../../src/domain/pin-error';
import {fail, ok, type Result} from '../../src/domain/result';
import type {MessageInput} from '../../src/messages/contract';
import type {send} from '../../src/messages/send';
import {signInChecks} from '../../src/storage/items';
import {createAccountStore} from '../store/account-store';
import {createChecksStore} from '../store/checks-store';
import {createHistoryActs} from '../store/history-acts';
import {createHistoryStore} from '../store/history-store';
import {keepInMemory} from '../store/keep-in-memory';
import {createKeptStore} from '../store/kept-store';
import {ledgerInMemory} from '../store/ledger-in-memory';
import {createQueueStore} from '../store/queue-store';
import {createSettingsStore} from '../store/settings-store';
import {createShortcutsStore} from '../store/shortcuts-store';
import {createSiteFormStore} from '../store/site-form-store';
import {createTransferStore} from '../store/transfer-store';
import {App} from './App';

const you = {id: '1', username: 'you', accountType: 'BUSINESS', profileImage: null};
const boards = [{id: '7', name: 'Kitchen', privacy: 'PUBLIC', pinCount: 1, coverUrl: null}];

type Input = Partial<MessageInput<'account/connect'> & MessageInput<'account/signIn'>>;

/** What there is from the start, where it is more than nothing. */
export type Start = {
  /** What the worker says of an account that is there. */
  readonly connection?: Connection | null;
  /** What it has noted of a sign-in. */
  readonly checks?: SignInChecks | null;
  readonly pinned?: readonly LedgerEntry[];
  readonly waiting?: readonly OutboxItem[];
  readonly damagedIds?: readonly string[];
  /** Embedded pictures, by the item's id. */
  readonly pictures?: ReadonlyMap<string, Blob>;
  /** What the worker says of a change: whether it came before the pin left. */
  readonly edits?: Result<boolean, PinError>;
  /** Why Pinterest deletes no pin; null where it does. */
  readonly keepsPins?: PinError | null;
};

/** For component tests: the options over a worker that takes the secret "good", pasted or as an app's, and no other. */
export const showOptions = async ({
  connection = null,
  checks = null,
  pinned = [],
  waiting = [],
  damagedIds = [],
  pictures = new Map(),
  edits = ok(true),
  keepsPins = null,
}: Start = {}) => {
  const queue = [ok({revision: '1', isPaused: false, items: waiting, damagedIds})];
  const asked: {readonly name: string; readonly input: Input}[] = [];
  const ask = async (name: string, input: Input) => {
    asked.push({name, input});
    if (name === 'account/describe') return ok(connection);
    if (name === 'delivery/get' && connection === null)
      return ok({mode: 'handOff', reason: 'noAccount', account: null, owner: null});
    if (name === 'delivery/get') return ok({mode: 'api', reason: 'connected', account: you});
    if (name === 'account/forget') return ok(null);
    if (name === 'pins/delete') return keepsPins === null ? ok(null) : fail(keepsPins);
    if (name === 'outbox/list') return queue.shift() ?? new Promise(() => {});
    if (name === 'outbox/edit') return edits;
    if (name.startsWith('outbox/')) return ok(null);
    if (name === 'boards/list') return ok(boards);
    if (name === 'sections/list') return ok([]);
    return (input.token ?? input.clientSecret) === 'good' ? ok(you) : fail({kind: 'signedOut'});
  };
  const worker = {send: ask as typeof send}; // it answers what each message promises
  const memory = keepInMemory(new Map([[signInChecks.key, checks]]));
  const settings = createSettingsStore(memory.ports);
  const ledger = ledgerInMemory(pinned);
  const opened: string[] = [];
  const enqueued: OutboxItem[] = [];
  const history = createHistoryStore(ledger);
  const stores = {
    account: createAccountStore(worker),
    checks: createChecksStore(memory.ports),
    settings,
    siteForm: createSiteFormStore(worker),
    shortcuts: createShortcutsStore({
      readShortcuts: async () => [
        {name: '_execute_action', about: '', keys: 'Alt+P'},
        {name: 'pin-best-image', about: 'Pin the best image to the last board', keys: null},
      ],
      openShortcutPage: async () => void opened.push('shortcuts'),
      canOpen: true,
    }),
    history,
    historyActs: createHistoryActs(
      {
        ...worker,
        find: async () => pinned.map((entry) => ({...entry, isOfPage: true})),
        enqueue: async (items) => void enqueued.push(...items),
        newId: () => '00000000-0000-4000-8000-000000000001',
        now: () => 0,
      },
      history,
    ),
    queue: createQueueStore({...worker, readPicture: async (id) => pictures.get(id) ?? null}),
    kept: createKeptStore(memory.keptPorts),
    transfer: createTransferStore(settings),
  };
  const forEver = new AbortController().signal;
  await Promise.all([
    stores.account.load(),
    settings.follow(forEver),
    stores.checks.follow(forEver),
    stores.shortcuts.follow(window, forEver),
    stores.history.load(),
    stores.kept.follow(forEver),
    stores.queue.load(),
  ]);
  render(<App {...stores} />);
  // Neither a password field nor a plain one by its label alone would tell TypeScript what it is.
  const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement;
  return {asked, kept: memory.stored, field, stores, opened, enqueued};
};
