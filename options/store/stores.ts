import type {AccountStore} from './account-store';
import type {ChecksStore} from './checks-store';
import type {HistoryActs} from './history-acts';
import type {HistoryStore} from './history-store';
import type {KeptStore} from './kept-store';
import type {QueueStore} from './queue-store';
import type {SettingsStore} from './settings-store';
import type {ShortcutsStore} from './shortcuts-store';
import type {SiteFormStore} from './site-form-store';
import type {TransferStore} from './transfer-store';

/** Everything that the options show and change, a store for each section or more. */
export type Stores = {
  readonly account: AccountStore;
  readonly checks: ChecksStore;
  readonly settings: SettingsStore;
  readonly siteForm: SiteFormStore;
  readonly shortcuts: ShortcutsStore;
  readonly history: HistoryStore;
  readonly historyActs: HistoryActs;
  readonly queue: QueueStore;
  readonly kept: KeptStore;
  readonly transfer: TransferStore;
};
