import type {Answer} from '../http/answer';
import type {Call} from '../http/call';
import type {State} from '../state/state';
import {type Html, html} from '../web/html';
import {seeOther, webPage} from '../web/page';
import {type ConsentRequest, checkConsentRequest} from './consent-request';
import type {Grants} from './grants';
import {SCOPE_WORDS} from './scopes';

/** The one account's, filled in already: nobody has to remember it, but a wrong one is refused. */
const PASSWORD = 'sandbox';

type Desk = {readonly state: State; readonly grants: Grants; readonly redirectUris: readonly string[]};

const FIELDS = ['client_id', 'redirect_uri', 'response_type', 'scope', 'state'] as const;

const hidden = (form: URLSearchParams): readonly Html[] =>
  FIELDS.flatMap((name) => {
    const value = form.get(name);
    return value === null ? [] : [html`<input type="hidden" name="${name}" value="${value}">`];
  });

const refusedPage = (problem: string): Answer =>
  webPage(400, 'Not possible', html`<h1>Not possible</h1><p class="problem" role="alert">${problem}</p>`);

const consentPage = (
  {state}: Desk,
  form: URLSearchParams,
  {scopes, redirectUri}: ConsentRequest,
  problem: string | null,
): Answer => {
  const {protocol, host} = new URL(redirectUri);
  const target = host === '' ? protocol : `${protocol}//${host}`;
  return webPage(
    problem === null ? 200 : 401,
    'Give access',
    html`
<form class="consent" method="post" action="/oauth/">
  <h1>App ${state.app.id} would like to:</h1>
  <ul>${scopes.map((scope) => html`<li data-scope="${scope}">${SCOPE_WORDS[scope] ?? scope}</li>`)}</ul>
  ${problem === null ? null : html`<p class="problem" role="alert">${problem}</p>`}
  ${hidden(form)}
  <label>User name <input name="username" autocomplete="username" value="${state.account.username}"></label>
  <label>Password <input name="password" type="password" autocomplete="current-password" value="${PASSWORD}"></label>
  <p class="buttons">
    <button name="answer" value="grant">Give access</button>
    <button name="answer" value="deny" formnovalidate>Cancel</button>
  </p>
</form>`,
    target,
  );
};

/** The address as it was registered, with the answer added to what it may ask already. */
const redirect = ({redirectUri, state}: ConsentRequest, answer: Readonly<Record<string, string>>): Answer => {
  const added = new URLSearchParams({...answer, ...(state !== null && {state})});
  return seeOther(`${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${added}`);
};

/** Shows who asks for what. */
export const askConsent = (desk: Desk, query: URLSearchParams): Answer => {
  const checked = checkConsentRequest(query, desk.state.app, desk.redirectUris);
  return checked.ok ? consentPage(desk, query, checked.request, null) : refusedPage(checked.problem);
};

const logsIn = (form: URLSearchParams, {account}: State): boolean =>
  form.get('username') === account.username && form.get('password') === PASSWORD;

/** Takes the user's answer back to the app: a code, or that there is none. */
export const answerConsent = (desk: Desk, {body}: Call): Answer => {
  const form = new URLSearchParams(body?.toString('utf8') ?? '');
  const checked = checkConsentRequest(form, desk.state.app, desk.redirectUris);
  if (!checked.ok) return refusedPage(checked.problem);
  const {request} = checked;
  if (form.get('answer') !== 'grant') return redirect(request, {error: 'access_denied'});
  if (!logsIn(form, desk.state)) return consentPage(desk, form, request, 'The user name or the password is wrong.');
  return redirect(request, {code: desk.grants.newCode(request.scopes, request.redirectUri)});
};
