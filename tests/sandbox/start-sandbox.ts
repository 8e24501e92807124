import {createServer, type RequestListener} from 'node:http';
import {createServer as createTlsServer} from 'node:https';
import {answerApi} from './api/answer-api';
import type {Api} from './api/route';
import {CALLS} from './api/routes';
import {createFaults} from './faults/faults';
import type {Answer} from './http/answer';
import type {Call} from './http/call';
import {listen} from './http/listen';
import {type LoggedRequest, loggedRequest} from './http/request-log';
import {serve} from './http/serve';
import {SITES, siteOf} from './http/site';
import {answerImages} from './images/answer-images';
import {createLimiter, PUBLISHED} from './limits/limits';
import {answerUpload} from './media/answer-upload';
import {ACCESS_LIFE_MS, createGrants} from './oauth/grants';
import {createTokenControl} from './oauth/token-control';
import type {Sandbox} from './sandbox';
import type {SandboxOptions} from './sandbox-options';
import {fileKeep, memoryKeep} from './state/keep';
import {openState} from './state/state';
import {makeCertificate} from './tls/certificate';
import {answerWeb} from './web/answer-web';

export type {Sandbox, SandboxOptions};

const misdirected: Answer = {
  status: 421,
  headers: {'content-type': 'text/plain'},
  body: 'Not a name of this sandbox\n',
};

const answerWith =
  (api: Api, redirectUris: readonly string[]) =>
  (call: Call): Answer | Promise<Answer> => {
    const {state, grants} = api;
    const site = siteOf(call.host, call.path);
    switch (site) {
      case 'api':
        return answerApi(call, api);
      case 'web':
        return answerWeb(call, {state, grants, redirectUris});
      case 'images':
        return answerImages(call.path, state);
      case 'uploads':
        return answerUpload(call, state);
      case null:
        return misdirected;
    }
  };

const openApi = (options: SandboxOptions): Api => {
  const {
    stateFile,
    isTrial = false,
    now = Date.now,
    tokenLifeMs = ACCESS_LIFE_MS,
    rateLimits = {},
    faults = [],
  } = options;
  const state = openState(stateFile === undefined ? memoryKeep() : fileKeep(stateFile), now);
  const api = {
    state,
    grants: createGrants(state, {now, accessLifeMs: tokenLifeMs}),
    limiter: createLimiter(typeof rateLimits === 'string' ? PUBLISHED[rateLimits] : rateLimits, now),
    faults: createFaults(CALLS),
    isTrial,
  };
  if (options.accountId !== undefined) state.account.id = options.accountId;
  api.faults.set(faults);
  return api;
};

export const startSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const {
    port = 0,
    tlsPort = 0,
    isLogging = true,
    redirectUris = [],
    onArrived,
    onAnswered,
    isKeepingAlive = true,
  } = options;
  const api = openApi(options);
  const {state, grants, faults} = api;
  const certificate = makeCertificate(Object.keys(SITES));
  const requests: LoggedRequest[] = [];
  const answer = answerWith(api, redirectUris);
  const answerArrived = (call: Call) => {
    onArrived?.(call.method, call.path);
    return answer(call);
  };
  const serveCall = serve(answerArrived, (call, status) => {
    if (isLogging) requests.push(loggedRequest(call, status));
    onAnswered?.(call.method, call.path);
  });
  const listener: RequestListener = (request, response) => {
    response.shouldKeepAlive = isKeepingAlive;
    serveCall(request, response);
  };

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
    app: state.app,
    web,
    tlsPort: tls.port,
    spki: certificate.spki,
    ca: certificate.ca,
    caDer: certificate.caDer,
    state,
    faults,
    tokens: createTokenControl(state, {requests, now: grants.now, withhold: grants.withhold}),
    boards: state.boards,
    sections: state.sections,
    pins: () => state.pins.map((pin) => ({...pin, bytes: state.pictureOf(pin)})),
    requests,
    close: async () => {
      await Promise.all([plain.close(), tls.close()]);
    },
  };
};
