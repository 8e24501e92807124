import {render, screen} from '@testing-library/preact';
import type {Connection, SignInChecks} from '../../src/domain/connection';
import {fail, ok} from '../../src/domain/result';
import type {MessageInput} from '../../src/messages/contract';
import type {send} from '../../src/messages/send';
import type {StoredItem} from '../../src/storage/item';
import {signInChecks} from '../../src/storage/items';
import {createAccountStore} from '../store/account-store';
import {createChecksStore} from '../store/checks-store';
import {createSendingStore} from '../store/sending-store';
import {App} from './App';

const you = {id: '1', username: 'you', accountType: 'BUSINESS', profileImage: null};

type Input = Partial<MessageInput<'account/connect'> & MessageInput<'account/signIn'>>;

/**
 * For component tests: the options over a worker that takes the secret "good", pasted or as an app's, and no other.
 * `connection` is what it says of an account that is there from the start, `checks` what it has noted.
 */
export const showOptions = async ({
  connection = null,
  checks = null,
}: {
  readonly connection?: Connection | null;
  readonly checks?: SignInChecks | null;
} = {}) => {
  const asked: {readonly name: string; readonly input: Input}[] = [];
  const kept = new Map<string, unknown>([[signInChecks.key, checks]]);
  const ask = async (name: string, input: Input) => {
    asked.push({name, input});
    if (name === 'account/describe') return ok(connection);
    if (name === 'delivery/get' && connection === null)
      return ok({mode: 'handOff', reason: 'noAccount', account: null});
    if (name === 'delivery/get') return ok({mode: 'api', reason: 'connected', account: you});
    if (name === 'account/forget') return ok(null);
    return (input.token ?? input.clientSecret) === 'good' ? ok(you) : fail({kind: 'signedOut'});
  };
  const account = createAccountStore({send: ask as typeof send}); // it answers what each message promises
  const readItem = async <Value,>({key, fallback}: StoredItem<Value>) => (kept.get(key) ?? fallback) as Value; // only what was kept
  const writeItem = async <Value,>({key}: StoredItem<Value>, value: Value) => {
    kept.set(key, value);
  };
  const sending = createSendingStore({readItem, writeItem});
  const proofs = createChecksStore({readItem, watchItem: () => undefined});
  await Promise.all([account.load(), sending.load(), proofs.follow(new AbortController().signal)]);
  render(<App account={account} checks={proofs} sending={sending} />);
  // Neither a password field nor a plain one by its label alone would tell TypeScript what it is.
  const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement;
  return {asked, kept, field};
};
