import * as v from 'valibot';
import type {Sandbox} from '../start-sandbox';
import {openPage} from './open-page';

export const REDIRECT_URI = 'https://abcdefghijklmnop.chromiumapp.org/pinterest';
export const ALL_SCOPES = 'user_accounts:read,boards:read,boards:write,pins:read,pins:write';

type Query = Readonly<Record<string, string>>;

export const consentQuery = ({app}: Pick<Sandbox, 'app'>, changes: Query = {}): URLSearchParams =>
  new URLSearchParams({
    client_id: app.id,
    redirect_uri: REDIRECT_URI,
    response_type: 'code',
    scope: ALL_SCOPES,
    state: 'st/at+e&',
    ...changes,
  });

/** What a browser would send after a press of the button with these words: every field as the page filled it in. */
export const pressButton = async (
  {web}: Pick<Sandbox, 'web'>,
  query: URLSearchParams,
  button: 'Give access' | 'Cancel',
  typed: Query = {},
): Promise<Response> => {
  const {document} = await openPage(await fetch(`${web}oauth/?${query}`));
  const form = new URLSearchParams();
  for (const input of document.querySelectorAll('form input')) {
    form.set(input.getAttribute('name') ?? '', input.getAttribute('value') ?? '');
  }
  const pressed = [...document.querySelectorAll('form button')].find(({textContent}) => textContent === button);
  form.set(pressed?.getAttribute('name') ?? '', pressed?.getAttribute('value') ?? '');
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  return fetch(`${web}oauth/`, {method: 'POST', body: form, redirect: 'manual'});
};

/** The code of a granted request. */
export const codeFor = async (sandbox: Pick<Sandbox, 'web' | 'app'>, scope = ALL_SCOPES): Promise<string> => {
  const response = await pressButton(sandbox, consentQuery(sandbox, {scope}), 'Give access');
  return new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
};

export const askForToken = async (
  {url, app}: Pick<Sandbox, 'url' | 'app'>,
  form: Query,
  credentials = `${app.id}:${app.secret}`,
) => {
  const response = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: {authorization: `Basic ${Buffer.from(credentials).toString('base64')}`},
    body: new URLSearchParams(form),
  });
  const body: unknown = await response.json();
  return {status: response.status, headers: response.headers, body};
};

const tokens = v.object({
  access_token: v.string(),
  refresh_token: v.optional(v.string(), ''),
  scope: v.string(),
  expires_in: v.number(),
});

/** The tokens of a reply; a refusal fails here, with the reason. */
export const tokensOf = ({body}: {readonly body: unknown}) => v.parse(tokens, body);

/** Signs in from the first page to the tokens. */
export const signIn = async (sandbox: Sandbox, scope = ALL_SCOPES) => {
  const code = await codeFor(sandbox, scope);
  return tokensOf(await askForToken(sandbox, {grant_type: 'authorization_code', code, redirect_uri: REDIRECT_URI}));
};
