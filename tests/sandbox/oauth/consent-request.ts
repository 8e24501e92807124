import type {App} from '../state/records';
import {areKnown} from './scopes';

/** What an app asks the user for; checked. */
export type ConsentRequest = {
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  /** Handed back as it came; null where the app sent none. */
  readonly state: string | null;
};

export type Checked =
  | {readonly ok: true; readonly request: ConsentRequest}
  | {readonly ok: false; readonly problem: string};

/** Where a browser waits for the end of an extension's sign-in, and what people develop on. */
const USUAL_REDIRECTS: readonly RegExp[] = [
  /^https:\/\/[a-z0-9-]+\.chromiumapp\.org\//,
  /^https:\/\/[a-z0-9-]+\.extensions\.allizom\.org\//,
  /^http:\/\/127\.0\.0\.1\/mozoauth2\//,
  /^http:\/\/localhost(?::\d{1,5})?\//,
];

/** A fragment would swallow the answer, and a user name would disguise the host. */
const isRegistered = (redirectUri: string, registered: readonly string[]): boolean => {
  if (registered.includes(redirectUri)) return true;
  if (!URL.canParse(redirectUri) || redirectUri.includes('#')) return false;
  return USUAL_REDIRECTS.some((pattern) => pattern.test(redirectUri));
};

const bad = (problem: string): Checked => ({ok: false, problem});

/** The app and the address first: to a stranger's address nothing is ever sent, not even a refusal. */
export const checkConsentRequest = (query: URLSearchParams, app: App, registered: readonly string[]): Checked => {
  const redirectUri = query.get('redirect_uri') ?? '';
  // Commas stand between the scopes here, and nothing else.
  const scopes = (query.get('scope') ?? '').split(',');
  if (query.get('client_id') !== app.id) return bad('The app id (client_id) is not that of a registered app.');
  if (!isRegistered(redirectUri, registered)) {
    const given = redirectUri === '' ? 'Without a redirect_uri' : `The provided redirect_uri ${redirectUri}`;
    return bad(`${given} does not match any of the registered redirect URIs.`);
  }
  if (query.get('response_type') !== 'code') return bad('The response_type must be code.');
  if (!areKnown(scopes)) return bad(`The scope ${query.get('scope') ?? ''} is invalid: names, with commas between.`);
  return {ok: true, request: {redirectUri, scopes, state: query.get('state')}};
};
