import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {askByName} from '../testing/named-client';
import {openPage, words} from '../testing/open-page';
import {consentQuery, pressButton, REDIRECT_URI} from '../testing/sign-in';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({redirectUris: ['https://app.example/done?from=pin', 'collecti://oauth/']});
});

afterAll(() => sandbox.close());

const visit = async (changes: Record<string, string> = {}) =>
  openPage(await fetch(`${sandbox.web}oauth/?${consentQuery(sandbox, changes)}`));

describe('the authorize page', () => {
  test('says which app asks and for what, scope by scope, and logs in who owns the boards', async () => {
    const {status, document} = await visit({scope: 'boards:read,pins:write'});
    expect(status).toBe(200);
    expect(words(document.querySelector('h1'))).toBe(`App ${sandbox.app.id} would like to:`);
    expect([...document.querySelectorAll('li')].map((item) => item.getAttribute('data-scope'))).toEqual([
      'boards:read',
      'pins:write',
    ]);
    expect(document.querySelector('[name=username]')?.getAttribute('value')).toBe(sandbox.state.account.username);
    expect([...document.querySelectorAll('button')].map(words)).toEqual(['Give access', 'Cancel']);
  });

  test('stands at www.pinterest.com too', async () => {
    const {status} = await askByName(sandbox, `https://www.pinterest.com/oauth/?${consentQuery(sandbox)}`);
    expect(status).toBe(200);
  });

  test('lets the browser follow its answer to the app, and to nowhere else', async () => {
    const {headers} = await visit();
    expect(headers.get('content-security-policy')).toContain(
      "form-action 'self' https://abcdefghijklmnop.chromiumapp.org;",
    );
  });

  test.each([
    'https://abc.chromiumapp.org/',
    'https://0a1b.extensions.allizom.org/',
    'http://127.0.0.1/mozoauth2/0a1b',
    'http://localhost:8085/',
    'http://localhost/callback',
    'https://app.example/done?from=pin',
    'collecti://oauth/',
  ])('sends answers to %s', async (redirect_uri) => {
    expect((await visit({redirect_uri})).status).toBe(200);
  });

  test.each([
    'https://app.example/done',
    'https://chromiumapp.org/',
    'https://abc.chromiumapp.org.example/',
    'https://user@abc.chromiumapp.org/',
    'https://abc.chromiumapp.org/#fragment',
    'http://abc.chromiumapp.org/',
    'http://127.0.0.1:8085/',
    'http://localhost.example/',
    'javascript:alert(1)',
    '',
  ])('never sends an answer to %j, and says that to the user', async (redirect_uri) => {
    const {status, document} = await visit({redirect_uri});
    expect(status).toBe(400);
    expect(words(document.querySelector('[role=alert]'))).toContain(
      'does not match any of the registered redirect URIs',
    );
    expect(document.querySelector('form')).toBeNull();
  });

  test.each([
    [{client_id: '1'}, 'The app id (client_id) is not that of a registered app.'],
    [{response_type: 'token'}, 'The response_type must be code.'],
    [{scope: ''}, 'The scope is invalid: names, with commas between.'],
    [{scope: 'boards:read boards:write'}, 'The scope boards:read boards:write is invalid: names, with commas between.'],
    [{scope: 'boards:erase'}, 'The scope boards:erase is invalid: names, with commas between.'],
  ])('refuses %j', async (changes, problem) => {
    const {status, document} = await visit(changes);
    expect(status).toBe(400);
    expect(words(document.querySelector('[role=alert]'))).toBe(problem);
  });
});

describe('the user’s answer', () => {
  const locationOf = (response: Response) => new URL(response.headers.get('location') ?? '');

  test('“Give access” takes a code and the state back to the app', async () => {
    const response = await pressButton(sandbox, consentQuery(sandbox), 'Give access');
    const {origin, pathname, searchParams} = locationOf(response);
    expect(response.status).toBe(303);
    expect(origin + pathname).toBe(REDIRECT_URI);
    expect(Object.fromEntries(searchParams)).toEqual({code: expect.stringMatching(/^\w{40}$/), state: 'st/at+e&'});
  });

  test('“Cancel” takes back that access was denied', async () => {
    const response = await pressButton(sandbox, consentQuery(sandbox), 'Cancel');
    expect(Object.fromEntries(locationOf(response).searchParams)).toEqual({error: 'access_denied', state: 'st/at+e&'});
  });

  test('keeps what the app’s address asks already, and no state where there was none', async () => {
    const query = consentQuery(sandbox, {redirect_uri: 'https://app.example/done?from=pin'});
    query.delete('state');
    const {searchParams} = locationOf(await pressButton(sandbox, query, 'Give access'));
    expect([...searchParams.keys()]).toEqual(['from', 'code']);
  });

  test.each([{password: 'guess'}, {username: 'someone'}])('is not taken from who cannot log in: %j', async (typed) => {
    const response = await pressButton(sandbox, consentQuery(sandbox), 'Give access', typed);
    const {status, document} = await openPage(response);
    expect(status).toBe(401);
    expect(words(document.querySelector('[role=alert]'))).toBe('The user name or the password is wrong.');
    expect(document.querySelector('[name=client_id]')?.getAttribute('value')).toBe(sandbox.app.id);
  });

  test('is not taken from another site, nor with an address that was changed on the way', async () => {
    const body = consentQuery(sandbox, {answer: 'grant'});
    const foreign = {method: 'POST', body, headers: {origin: 'https://evil.example'}, redirect: 'manual'} as const;
    expect((await fetch(`${sandbox.web}oauth/`, foreign)).status).toBe(403);
    const changed = {redirect_uri: 'https://evil.example/'};
    expect((await pressButton(sandbox, consentQuery(sandbox), 'Give access', changed)).status).toBe(400);
  });
});
