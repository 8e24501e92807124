import {describe, expect, test} from 'vitest';
import {readRedirect} from './oauth';

const redirectUri = 'https://abc.chromiumapp.org/';
const state = 'one-time';

describe('the address that the user comes back to', () => {
  test('holds the code', () => {
    const redirect = readRedirect(`${redirectUri}?code=c0de&state=${state}`, {redirectUri, state});
    expect(redirect).toEqual({ok: true, value: {code: 'c0de'}});
  });

  test('says that the user declined', () => {
    const redirect = readRedirect(`${redirectUri}?error=access_denied&state=${state}`, {redirectUri, state});
    expect(redirect).toEqual({ok: false, error: {kind: 'signInDenied'}});
  });

  test('says what went wrong in Pinterest’s words', () => {
    const query = `error=invalid_scope&error_description=No+such+scope&state=${state}`;
    const redirect = readRedirect(`${redirectUri}?${query}`, {redirectUri, state});
    expect(redirect).toEqual({ok: false, error: {kind: 'signInFailed', reason: 'No such scope'}});
  });

  test('names the error where Pinterest has no words for it', () => {
    const redirect = readRedirect(`${redirectUri}?error=server_error&state=${state}`, {redirectUri, state});
    expect(redirect).toEqual({ok: false, error: {kind: 'signInFailed', reason: 'server_error'}});
  });

  test('shortens words of Pinterest’s that have no end', () => {
    const query = `error=invalid_scope&error_description=${'x'.repeat(501)}&state=${state}`;
    const redirect = readRedirect(`${redirectUri}?${query}`, {redirectUri, state});
    expect(redirect).toEqual({ok: false, error: {kind: 'signInFailed', reason: 'x'.repeat(500)}});
  });

  const ANOTHER = 'Pinterest’s answer belongs to another sign-in.';
  const ELSEWHERE = 'Pinterest’s answer came to another address.';
  const NO_CODE = 'Pinterest’s answer holds no code.';

  test.each([
    ['another state', `${redirectUri}?code=c&state=other`, ANOTHER],
    ['no state', `${redirectUri}?code=c`, ANOTHER],
    ['two states', `${redirectUri}?code=c&state=${state}&state=other`, ANOTHER],
    ['a refusal of another sign-in', `${redirectUri}?error=access_denied&state=other`, ANOTHER],
    ['another host', `https://abd.chromiumapp.org/?code=c&state=${state}`, ELSEWHERE],
    ['a longer path', `${redirectUri}x?code=c&state=${state}`, ELSEWHERE],
    ['a host that only begins so', `https://abc.chromiumapp.org.evil.example/?code=c&state=${state}`, ELSEWHERE],
    ['no code', `${redirectUri}?state=${state}`, NO_CODE],
    ['two codes', `${redirectUri}?code=a&code=b&state=${state}`, NO_CODE],
    ['the code behind a hash', `${redirectUri}#code=c&state=${state}`, ANOTHER],
    ['no address', 'about', ELSEWHERE],
  ])('with %s is no sign-in', (_, redirectedTo, reason) => {
    expect(readRedirect(redirectedTo, {redirectUri, state})).toEqual({
      ok: false,
      error: {kind: 'signInFailed', reason},
    });
  });
});
