// @vitest-environment happy-dom
import '../../src/ui/stand-in-browser';
import {cleanup, fireEvent, render, screen} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import {fail, ok} from '../../src/domain/result';
import type {send} from '../../src/messages/send';
import type {StoredItem} from '../../src/storage/item';
import {createAccountStore} from '../store/account-store';
import {createSendingStore} from '../store/sending-store';
import {App} from './App';

afterEach(cleanup);

const you = {id: '1', username: 'you', accountType: 'BUSINESS', profileImage: null};

/** The options over a worker that takes the token "good" and nothing else. */
const show = async () => {
  const tokens: string[] = [];
  const ask = async (name: string, input: {token?: string}) => {
    if (name === 'delivery/get') return ok({mode: 'handOff', reason: 'noAccount', account: null});
    if (name !== 'account/connect') return ok(null);
    tokens.push(input.token ?? '');
    return input.token === 'good' ? ok(you) : fail({kind: 'signedOut'});
  };
  const kept = new Map<string, unknown>();
  const account = createAccountStore({send: ask as typeof send}); // it answers what each message promises
  const sending = createSendingStore({
    readItem: async <Value,>({key, fallback}: StoredItem<Value>) => (kept.get(key) ?? fallback) as Value, // only what was kept
    writeItem: async ({key}, value) => {
      kept.set(key, value);
    },
  });
  await Promise.all([account.load(), sending.load()]);
  render(<App account={account} sending={sending} />);
  const token = screen.getByLabelText('Access token') as HTMLInputElement; // a password field has no role
  const paste = (value: string) => {
    token.value = value;
    fireEvent.submit(token.form ?? token);
  };
  return {tokens, kept, token, paste};
};

const status = () => screen.getByRole('status').textContent;

describe('the options', () => {
  it('connect an account by its token, and let go of the token', async () => {
    const {tokens, token, paste} = await show();
    expect(token.type).toBe('password');
    expect(token.autocomplete).toBe('off');
    paste(' good ');
    await screen.findByText('Connected as @you');
    expect(status()).toBe('Connected as @you');
    expect(tokens).toEqual(['good']);
    expect(token.value).toBe('');
  });

  it('say beside the field why a token is not taken', async () => {
    const {token, paste} = await show();
    paste('bad');
    const problem = await screen.findByRole('alert');
    expect(problem.textContent).toContain('does not accept the access token');
    expect(token.getAttribute('aria-describedby')).toBe(problem.id);
    expect(token.getAttribute('aria-invalid')).toBe('true');
  });

  it('ask for a token instead of sending none', async () => {
    const {tokens, paste} = await show();
    paste('  ');
    expect((await screen.findByRole('alert')).textContent).toBe('Paste a token first');
    expect(tokens).toEqual([]);
  });

  it('forget the account', async () => {
    const {paste} = await show();
    paste('good');
    fireEvent.click(await screen.findByRole('button', {name: 'Forget this account'}));
    await screen.findByText('Forgotten. The token is erased from this device.');
    expect(screen.queryByRole('button', {name: 'Check again'})).toBeNull();
  });

  it('keep the choice to pin on Pinterest’s form', async () => {
    const {kept} = await show();
    fireEvent.click(screen.getByRole('radio', {name: 'Always on Pinterest’s form'}));
    expect(kept.get('settings.prefersHandOff')).toBe(true);
  });

  it('name what they are not: Pinterest’s', async () => {
    await show();
    expect(screen.getByText(/not affiliated with Pinterest/)).toBeDefined();
  });
});
