import {render} from 'preact';
import {ok} from '../src/domain/result';
import {setLanguage} from '../src/i18n/set-language';
import {send} from '../src/messages/send';
import {activeTab, tabById} from '../src/platform/active-tab';
import {openOptions} from '../src/platform/pages';
import {askForHost} from '../src/platform/permissions';
import {addItems} from '../src/storage/add-items';
import {keepDatabaseOpen} from '../src/storage/database';
import {removeItem, writeItem} from '../src/storage/item';
import {createPopupStore} from './store/popup-store';
import '../src/ui/tokens.css';
import {App} from './components/App';
import {fitViewport} from './fit';
import {measure} from './measure';
import './popup.css';

/** Set where no popup can open and this page stands in a window of its own: the tab that it is about. */
const tabInAddress = new URLSearchParams(location.search).get('tab');
const tabId = tabInAddress === null || !/^\d+$/.test(tabInAddress) ? null : Number(tabInAddress);

setLanguage(document.documentElement);
fitViewport(tabId !== null);

const store = createPopupStore({
  send,
  tab: () => (tabId === null ? activeTab() : tabById(tabId)),
  writeItem,
  removeItem,
  enqueue: async (items, isPrivate) =>
    !isPrivate && (await addItems(items)) ? ok(null) : send('outbox/enqueue', {items, isPrivate}),
  now: Date.now,
  newId: () => crypto.randomUUID(),
  askForHost,
  eachSecond: (act) => {
    const timer = setInterval(() => act() || clearInterval(timer), 1_000);
  },
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  measure,
});

render(<App store={store} onOpenOptions={() => void openOptions()} onClose={() => window.close()} />, document.body);
keepDatabaseOpen();
// Somebody looks, and the line may be back: what waits for it is tried at once.
const nudge = () => void send('outbox/nudge', {});
nudge();
addEventListener('online', nudge);
void store.open();
