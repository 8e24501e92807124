import {render} from 'preact';
import {send} from '../src/messages/send';
import {readItem, writeItem} from '../src/storage/item';
import '../src/ui/tokens.css';
import {App} from './components/App';
import {createAccountStore} from './store/account-store';
import {createSendingStore} from './store/sending-store';

const account = createAccountStore({send});
const sending = createSendingStore({readItem, writeItem});

render(<App account={account} sending={sending} />, document.body);
void account.load();
void sending.load();
