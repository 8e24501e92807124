import {receive} from '../src/messages/receive';
import {storageProblem} from '../src/storage/storage-fault';
import {listenToCommands} from './commands';
import {handlers} from './handlers';
import {listenToMenus} from './menus';
import {listenToNotices} from './notices';
import {goOnWithGrants, listenToGrants} from './queue/granted';
import {listenToQueue, wake} from './queue/run';
import {listenToTabs} from './tabs';

// Every listener is registered here and now: the event that woke the worker is delivered to those only.
receive(handlers, storageProblem);
listenToMenus();
listenToCommands();
listenToNotices();
listenToTabs();
listenToQueue();
listenToGrants();
// What an earlier life of the worker left.
void wake().then(goOnWithGrants);
