import {render} from 'preact';
import {send} from '../src/messages/send';
import {readItem, watchItem, writeItem} from '../src/storage/item';
import '../src/ui/tokens.css';
import {App} from './components/App';
import {createAccountStore} from './store/account-store';
import {createChecksStore} from './store/checks-store';
import {createSendingStore} from './store/sending-store';

const account = createAccountStore({send});
const checks = createChecksStore({readItem, watchItem});
const sending = createSendingStore({readItem, writeItem});

render(<App account={account} checks={checks} sending={sending} />, document.body);
void account.load();
// As long as the page lives.
void checks.follow(new AbortController().signal);
void sending.load();
