import type {Faults} from './faults/faults';
import type {LoggedRequest} from './http/request-log';
import type {TokenControl} from './oauth/token-control';
import type {App, Board, Pin, Section} from './state/records';
import type {State} from './state/state';

/** A local Pinterest. */
export type Sandbox = {
  /** Base of the API on plain loopback: `http://127.0.0.1:PORT/v5`. */
  readonly url: string;
  /** Of the account's owner, with every scope and no end. */
  readonly token: string;
  /** The registered app. */
  readonly app: App;
  /** The web side on plain loopback: `http://127.0.0.1:PORT/`. */
  readonly web: string;
  /** On 127.0.0.1, for Pinterest's names; `spki`, `ca` (PEM) and `caDer` (base64) are for trusting it. */
  readonly tlsPort: number;
  readonly spki: string;
  readonly ca: string;
  readonly caDer: string;
  /** For arranging what an account holds before a test. */
  readonly state: State;
  readonly faults: Pick<Faults, 'set'>;
  readonly tokens: TokenControl;
  readonly boards: readonly Board[];
  readonly sections: readonly Section[];
  /** As they are now, oldest first, each with its picture's bytes as they came. */
  readonly pins: () => readonly (Pin & {readonly bytes: Buffer})[];
  /** Oldest first. */
  readonly requests: readonly LoggedRequest[];
  readonly close: () => Promise<void>;
};
