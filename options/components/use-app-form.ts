import type {RefObject} from 'preact';
import {useRef, useState} from 'preact/hooks';
import type {AccountStore} from '../store/account-store';
import type {Wish} from './wish';

/** What was left empty, if anything. */
export type Missing = 'clientId' | 'clientSecret' | null;

/** How the app's id looks while it is typed: Pinterest's are digits, though nobody promises that they always will be. */
export type IdLook = 'empty' | 'odd' | 'fine';

const lookOf = (typed: string): IdLook =>
  typed.trim() === '' ? 'empty' : /^\d{4,20}$/.test(typed.trim()) ? 'fine' : 'odd';

export type AppForm = {
  readonly clientId: RefObject<HTMLInputElement | null>;
  readonly clientSecret: RefObject<HTMLInputElement | null>;
  readonly missing: Missing;
  readonly idLook: IdLook;
  readonly lookAtId: (typed: string) => void;
  readonly submit: () => Promise<void>;
};

/** The user's app as it is typed: read when it is sent, and let go of once it was taken. */
export const useAppForm = (store: AccountStore, way: 'app' | 'owner', wish: Wish): AppForm => {
  const clientId = useRef<HTMLInputElement>(null);
  const clientSecret = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState<Missing>(null);
  const [idLook, setIdLook] = useState<IdLook>('empty');

  const submit = async (): Promise<void> => {
    const [id, secret] = [clientId.current, clientSecret.current];
    if (id === null || secret === null) return;
    const empty = id.value.trim() === '' ? 'clientId' : secret.value.trim() === '' ? 'clientSecret' : null;
    setMissing(empty);
    if (empty !== null) return (empty === 'clientId' ? id : secret).focus();
    const isTaken = await store.signIn(way, {
      clientId: id.value,
      clientSecret: secret.value,
      host: wish.host.value,
      withSecretBoards: wish.secretBoards.value,
    });
    if (isTaken) secret.value = '';
  };

  return {
    clientId,
    clientSecret,
    missing,
    idLook,
    lookAtId: (typed) => setIdLook(lookOf(typed)),
    submit,
  };
};
