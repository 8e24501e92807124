import * as oauth from 'oauth4webapi';
import * as v from 'valibot';
import type {PinError} from '../domain/pin-error';
import {fail, ok, type Result} from '../domain/result';
import {firstProblem, rejected} from './check';
import {type Deadline, startDeadline} from './deadline';
import {PRODUCTION_BASE_URL} from './hosts';
import {refusalOf, withRequestId} from './judge';
import {readBody} from './read-body';
import {toSignInError} from './refusal';
import {tokenSchema} from './wire/token-schema';

/** A token as Pinterest granted it; times in milliseconds since 1970, by this device's clock. */
export type TokenGrant = {
  readonly accessToken: string;
  readonly expiresAtMs: number;
  /** Null for one's own account by client credentials: those are simply asked for again. */
  readonly refreshToken: string | null;
  readonly refreshTokenExpiresAtMs: number | null;
  /** All scopes ever granted to the app, which may be more than were asked for. */
  readonly scopes: ReadonlySet<string>;
};

/** The user's own Pinterest app, and where its tokens are made. */
export type AppCredentials = {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Pinterest's production API unless named. */
  readonly baseUrl?: string | undefined;
  readonly fetch?: typeof fetch | undefined;
  readonly signal?: AbortSignal | undefined;
  /** 25,000 unless named. */
  readonly timeoutMs?: number | undefined;
};

const TIMEOUT_MS = 25_000;
const BODY_LIMIT_BYTES = 100_000;

/** HTTP Basic can carry no colon in the name; printable ASCII is all that Pinterest gives out. */
const appProblem = ({clientId, clientSecret}: AppCredentials): PinError | null =>
  firstProblem(
    /^[\x21-\x39\x3b-\x7e]+$/.test(clientId) ? null : rejected('clientId', 'An app id is one line without spaces.'),
    /^[\x21-\x7e]+$/.test(clientSecret) ? null : rejected('clientSecret', 'An app secret is one line without spaces.'),
  );

/** As Pinterest's own examples send it: the pair as it is, where OAuth's rule would percent-encode both parts. */
const basic =
  (clientSecret: string): oauth.ClientAuth =>
  (_server, client, _body, headers) => {
    headers.set('authorization', `Basic ${btoa(`${client.client_id}:${clientSecret}`)}`);
  };

const grantOf = (token: v.InferOutput<typeof tokenSchema>, nowMs: number): TokenGrant => {
  const {refreshTokenExpiresAtSeconds: endsAt, refreshTokenExpiresInSeconds: endsIn} = token;
  const endOfSpanMs = endsIn === null ? null : nowMs + endsIn * 1_000;
  return {
    accessToken: token.accessToken,
    expiresAtMs: nowMs + token.expiresInSeconds * 1_000,
    refreshToken: token.refreshToken,
    // The span is by our own clock, like all else here; the moment is by Pinterest's.
    refreshTokenExpiresAtMs: endOfSpanMs ?? (endsAt === null ? null : endsAt * 1_000),
    scopes: new Set(token.scope.split(/[ ,]/).filter(Boolean)),
  };
};

const unread = (deadline: Deadline): PinError => {
  if (deadline.isCancelled()) return {kind: 'cancelled'};
  return deadline.signal.aborted ? {kind: 'serverDown', status: null} : {kind: 'offline'};
};

/** The grant of a good reply. The library checks what OAuth says of it, the schema what Pinterest adds. */
const readGrant = async (
  server: oauth.AuthorizationServer,
  client: oauth.Client,
  response: Response,
  nowMs: number,
): Promise<Result<TokenGrant, PinError>> => {
  try {
    const token = await oauth.processGenericTokenEndpointResponse(server, client, response);
    return ok(grantOf(v.parse(tokenSchema, token), nowMs));
  } catch {
    return fail({kind: 'unexpectedResponse', detail: 'the token endpoint’s reply is no token'});
  }
};

/**
 * One request to the token endpoint, HTTP Basic and form-encoded. Never repeated: a code serves once, and a refresh
 * token is spent by its use. `signInFailed` is Pinterest's definite no; all else may go better later.
 */
export const askForToken = async (
  app: AppCredentials,
  grantType: string,
  parameters: Readonly<Record<string, string>>,
): Promise<Result<TokenGrant, PinError>> => {
  const problem = appProblem(app);
  if (problem !== null) return fail(problem);
  const {clientId, clientSecret, baseUrl = PRODUCTION_BASE_URL, signal, timeoutMs = TIMEOUT_MS} = app;
  const send = app.fetch ?? fetch;
  const server = {issuer: baseUrl, token_endpoint: `${baseUrl}/oauth/token`};
  const client = {client_id: clientId};
  const deadline = startDeadline(timeoutMs, signal);
  const nowMs = Date.now();
  try {
    const sent = await oauth.genericTokenEndpointRequest(
      server,
      client,
      basic(clientSecret),
      grantType,
      {...parameters},
      {
        signal: deadline.signal,
        // A stand-in for Pinterest on this machine speaks http; Pinterest's own addresses are https.
        [oauth.allowInsecureRequests]: baseUrl.startsWith('http://'),
        [oauth.customFetch]: (url, init) =>
          send(url, {
            ...init,
            redirect: 'error',
            credentials: 'omit',
            referrerPolicy: 'no-referrer',
            cache: 'no-store',
          }),
      },
    );
    const {status, headers, ok: isGood} = sent;
    const text = await readBody(sent, BODY_LIMIT_BYTES);
    if (!isGood) return fail(withRequestId(toSignInError(refusalOf({status, headers, text}, false)), headers));
    return await readGrant(server, client, new Response(text, {status, headers}), nowMs);
  } catch {
    return fail(unread(deadline));
  } finally {
    deadline.release();
  }
};
