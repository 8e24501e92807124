import {render} from 'preact';
import {setLanguage} from '../src/i18n/set-language';
import {t} from '../src/i18n/t';
import {send} from '../src/messages/send';
import {canOpenShortcutPage, openShortcutPage, readShortcuts} from '../src/platform/shortcuts';
import {enqueue} from '../src/storage/enqueue';
import {readItem, removeItem, watchItem, writeItem} from '../src/storage/item';
import {eraseEverything, eraseKept, measureKept, watchKept} from '../src/storage/kept';
import {addToLedger, countLedger, eraseLedger, findInLedger, listLedger, removeFromLedger} from '../src/storage/ledger';
import {readOutboxPicture} from '../src/storage/outbox-picture';
import '../src/ui/tokens.css';
import {App} from './components/App';
import {createAccountStore} from './store/account-store';
import {createChecksStore} from './store/checks-store';
import {createHistoryActs} from './store/history-acts';
import {createHistoryStore} from './store/history-store';
import {createKeptStore} from './store/kept-store';
import {createQueueStore} from './store/queue-store';
import {createSettingsStore} from './store/settings-store';
import {createShortcutsStore} from './store/shortcuts-store';
import {createSiteFormStore} from './store/site-form-store';
import {createTransferStore} from './store/transfer-store';

const account = createAccountStore({send});
const checks = createChecksStore({readItem, watchItem});
const settings = createSettingsStore({readItem, writeItem, removeItem, watchItem});
const siteForm = createSiteFormStore({send});
const shortcuts = createShortcutsStore({readShortcuts, openShortcutPage, canOpen: canOpenShortcutPage()});
const history = createHistoryStore({
  list: listLedger,
  count: countLedger,
  put: addToLedger,
  remove: removeFromLedger,
  eraseAll: eraseLedger,
});
const historyActs = createHistoryActs(
  {send, find: findInLedger, enqueue, newId: () => crypto.randomUUID(), now: Date.now},
  history,
);
const queue = createQueueStore({send, readPicture: readOutboxPicture});
const kept = createKeptStore({measureKept, eraseKept, eraseEverything, watchKept});
const transfer = createTransferStore(settings);

setLanguage(document.documentElement);
document.title = t('optionsTitle');
render(
  <App {...{account, checks, settings, siteForm, shortcuts, history, historyActs, queue, kept, transfer}} />,
  document.body,
);
// The browser looked for the section that an address names before it was there.
document.getElementById(location.hash.slice(1))?.focus();

// As long as the page lives.
const forEver = new AbortController().signal;
void account.load();
void checks.follow(forEver);
void settings.follow(forEver);
void shortcuts.follow(window, forEver);
void history.load();
void kept.follow(forEver);
void queue.follow(forEver);
// A hint only: what waits for the line alone is tried at once.
window.addEventListener('online', () => void send('outbox/nudge', {}));
