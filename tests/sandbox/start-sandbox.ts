import {createServer} from 'node:http';
import {createServer as createTlsServer} from 'node:https';
import {answerApi} from './api/answer-api';
import type {Answer} from './http/answer';
import type {Call} from './http/call';
import {listen} from './http/listen';
import {type LoggedRequest, loggedRequest} from './http/request-log';
import {serve} from './http/serve';
import {SITES, siteOf} from './http/site';
import {answerImages} from './images/answer-images';
import {fileKeep, memoryKeep} from './state/keep';
import type {Board, Pin, Section} from './state/records';
import {openState, type State} from './state/state';
import {makeCertificate} from './tls/certificate';
import {answerWeb} from './web/answer-web';

export type SandboxOptions = {
  /** Loopback ports; 0, the default, picks a free one. */
  readonly port?: number;
  readonly tlsPort?: number;
  /** The state file, made where it is missing; without one everything lives in memory. */
  readonly stateFile?: string | undefined;
  /** An app with Trial access: pins are refused but on api-sandbox.pinterest.com. */
  readonly isTrial?: boolean;
  /** Keeps every request with its body in `requests`: for tests, not for a sandbox that runs for days. */
  readonly isLogging?: boolean;
};

/** A local Pinterest. */
export type Sandbox = {
  /** Base of the API on plain loopback: `http://127.0.0.1:PORT/v5`. */
  readonly url: string;
  readonly token: string;
  /** The web side on plain loopback: `http://127.0.0.1:PORT/`. */
  readonly web: string;
  /** On 127.0.0.1, for Pinterest's four names; `spki`, `ca` (PEM) and `caDer` (base64) are for trusting it. */
  readonly tlsPort: number;
  readonly spki: string;
  readonly ca: string;
  readonly caDer: string;
  /** For arranging what an account holds before a test. */
  readonly state: State;
  readonly boards: readonly Board[];
  readonly sections: readonly Section[];
  /** As they are now, oldest first, each with its picture's bytes as they came. */
  readonly pins: () => readonly (Pin & {readonly bytes: Buffer})[];
  /** Oldest first. */
  readonly requests: readonly LoggedRequest[];
  readonly close: () => Promise<void>;
};

const misdirected: Answer = {
  status: 421,
  headers: {'content-type': 'text/plain'},
  body: 'Not a name of this sandbox\n',
};

const answerWith =
  (state: State, isTrial: boolean) =>
  (call: Call): Answer | Promise<Answer> => {
    const site = siteOf(call.host, call.path);
    switch (site) {
      case 'api':
        return answerApi(call, {state, isTrial});
      case 'web':
        return answerWeb(call, state);
      case 'images':
        return answerImages(call.path, state);
      case null:
        return misdirected;
    }
  };

export const startSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const {port = 0, tlsPort = 0, stateFile, isTrial = false, isLogging = true} = options;
  const state = openState(stateFile === undefined ? memoryKeep() : fileKeep(stateFile));
  const certificate = makeCertificate(Object.keys(SITES));
  const requests: LoggedRequest[] = [];
  const listener = serve(answerWith(state, isTrial), (call, status) => {
    if (isLogging) requests.push(loggedRequest(call, status));
  });

  const plain = await listen(createServer(listener), port);
  const tlsServer = createTlsServer({key: certificate.key, cert: certificate.chain}, listener);
  const tls = await listen(tlsServer, tlsPort).catch(async (error: unknown) => {
    await plain.close();
    throw error;
  });

  const web = `http://127.0.0.1:${plain.port}/`;
  return {
    url: `${web}v5`,
    token: state.token,
    web,
    tlsPort: tls.port,
    spki: certificate.spki,
    ca: certificate.ca,
    caDer: certificate.caDer,
    state,
    boards: state.boards,
    sections: state.sections,
    pins: () => state.pins.map((pin) => ({...pin, bytes: state.pictureOf(pin)})),
    requests,
    close: async () => {
      await Promise.all([plain.close(), tls.close()]);
    },
  };
};
