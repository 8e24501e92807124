// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {cleanup, fireEvent, screen} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import {showOptions} from './show-options';

afterEach(cleanup);

const choose = (way: string) => fireEvent.click(screen.getByRole('radio', {name: way}));
const press = (name: string) => fireEvent.click(screen.getByRole('button', {name}));
const steps = () => screen.getAllByRole('listitem').filter((item) => item.closest('ol') !== null);
const doneSteps = () => steps().flatMap((step, index) => (step.textContent?.startsWith('Done:') ? [index + 1] : []));

const type = (field: HTMLInputElement, value: string) => {
  field.value = value;
  fireEvent.input(field);
};

describe('the set-up by one’s own app', () => {
  it('shows the redirect address and the scopes to copy, and asks for the id and the secret', async () => {
    const {field} = await showOptions();
    choose('Sign in with my app');
    expect(screen.getByText('https://stand-in.chromiumapp.org/')).toBeDefined();
    expect(screen.getByText('user_accounts:read, boards:read, boards:write, pins:read, pins:write')).toBeDefined();
    expect(screen.getAllByRole('button', {name: 'Copy'})).toHaveLength(3);
    expect(field('App secret key').type).toBe('password');
    expect([field('App ID').autocomplete, field('App secret key').autocomplete]).toEqual(['off', 'off']);
  });

  it('looks at the app’s id while it is typed', async () => {
    const {field} = await showOptions();
    choose('Sign in with my app');
    type(field('App ID'), 'My pin button');
    expect(screen.getByText(/usually digits only/)).toBeDefined();
    type(field('App ID'), '1440192');
    expect(screen.getByText('This looks like an app ID.')).toBeDefined();
    expect(doneSteps()).toEqual([1]);
  });

  it.each([
    ['id', '', 'good', 'Enter the app ID first'],
    ['secret', '12', ' ', 'Enter the secret key first'],
  ])('asks for the %s instead of going without', async (_, id, secret, words) => {
    const {field, asked} = await showOptions();
    choose('Sign in with my app');
    type(field('App ID'), id);
    type(field('App secret key'), secret);
    press('Sign in with Pinterest');
    expect((await screen.findByRole('alert')).textContent).toBe(words);
    expect(asked.map(({name}) => name)).not.toContain('account/signIn');
  });

  it('signs in with what was chosen, and lets go of the secret', async () => {
    const {field, asked} = await showOptions();
    choose('Sign in with my app');
    type(field('App ID'), '1440192');
    type(field('App secret key'), 'good');
    fireEvent.click(screen.getByRole('checkbox', {name: 'My secret boards too'}));
    choose('Pinterest’s sandbox, for trying out');
    press('Sign in with Pinterest');
    await screen.findByText('Connected as @you');
    expect(asked.find(({name}) => name === 'account/signIn')?.input).toEqual({
      clientId: '1440192',
      clientSecret: 'good',
      host: 'sandbox',
      withSecretBoards: true,
    });
    expect(field('App secret key').value).toBe('');
  });

  it('ticks off what signing in has proved, and says what to look at where it stopped', async () => {
    await showOptions({checks: {way: 'app', states: {redirect: 'passed', consent: 'passed', secret: 'failed'}}});
    choose('Sign in with my app');
    expect(doneSteps()).toEqual([2]);
    expect(screen.getByText('You gave access')).toBeDefined();
    expect(screen.getByText('Not yet: Pinterest takes the app ID and the secret key')).toBeDefined();
    expect(screen.getByText(/the old one does not work any more/)).toBeDefined();
  });

  it('points at the redirect address when Pinterest did not come back to it', async () => {
    await showOptions({checks: {way: 'app', states: {redirect: 'failed'}}});
    choose('Sign in with my app');
    expect(screen.getByText(/match to the last sign/)).toBeDefined();
  });
});

describe('the set-up for oneself only', () => {
  it('needs no redirect address', async () => {
    const {field, asked} = await showOptions();
    choose('For myself only, without a redirect');
    expect(screen.queryByText('Redirect address')).toBeNull();
    type(field('App ID'), '12');
    type(field('App secret key'), 'good');
    press('Sign in as the app’s owner');
    await screen.findByText('Connected as @you');
    expect(asked.map(({name}) => name)).toContain('account/signInAsOwner');
  });
});

describe('whoever wants none of this', () => {
  it('is one click from Pinterest’s own form', async () => {
    const {kept} = await showOptions();
    press('Use Pinterest’s form');
    expect(kept.get('settings.prefersHandOff')).toBe(true);
    expect(screen.getByText(/^Done: every pin now opens/)).toBeDefined();
  });
});

describe('no account', () => {
  it('has the ways to connect one open, and leaves them so once one is connected', async () => {
    const {field} = await showOptions();
    const details = screen.getByText('Connect your account').closest('details');
    expect(details?.open).toBe(true);
    type(field('Access token'), 'good');
    press('Connect');
    await screen.findByText('Connected as @you');
    expect(screen.getByText('Connect another account, or a new token').closest('details')?.open).toBe(true);
  });
});

describe('a connected account', () => {
  const now = Date.now();

  it('shows how it is connected and that it renews itself', async () => {
    await showOptions({connection: {way: 'app', host: 'sandbox', expiresAtMs: now + 1e6, isRenewed: true}});
    expect(
      screen.getByText(/Signed in with your app\. All of it is in Pinterest’s sandbox\. .*renews itself/),
    ).toBeDefined();
    expect(doneSteps()).toEqual([1, 2, 3, 4, 5]);
    expect(screen.getByRole('button', {name: 'Sign in again'})).toBeDefined();
  });

  it.each([
    ['is about to end', now + 1e6, /sign in again before/],
    ['has ended', now - 1e6, /This sign-in ended/],
  ])('says that a sign-in which is not renewed %s', async (_, expiresAtMs, words) => {
    await showOptions({connection: {way: 'owner', host: 'production', expiresAtMs, isRenewed: false}});
    expect(screen.getByText(words)).toBeDefined();
  });

  it('keeps the ways to connect another one folded, until signing in again shows what becomes of it', async () => {
    await showOptions({connection: {way: 'app', host: 'production', expiresAtMs: null, isRenewed: true}});
    const details = screen.getByText('Connect another account, or a new token').closest('details');
    expect(details?.open).toBe(false);
    press('Sign in again');
    expect(details?.open).toBe(true);
  });

  it('offers nothing to sign in again with when its token was pasted', async () => {
    await showOptions({connection: {way: 'token', host: 'production', expiresAtMs: null, isRenewed: false}});
    expect(screen.queryByRole('button', {name: 'Sign in again'})).toBeNull();
  });
});
