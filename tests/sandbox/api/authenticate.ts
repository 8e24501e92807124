import {createHash, timingSafeEqual} from 'node:crypto';
import type {Call} from '../http/call';
import {SCOPES} from '../oauth/scopes';
import {refusals} from './refusals';
import type {Access, Api} from './route';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Without a hint in the time that it takes. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

type Bearer = {readonly scopes: ReadonlySet<string>; readonly isOfUser: boolean};

const bearerOf = ({headers}: Call, {state, grants}: Api): Bearer => {
  const token = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (token === undefined) throw refusals.authenticationFailed();
  if (isSame(token, state.token)) return {scopes: new Set(SCOPES), isOfUser: true};
  const granted = grants.find(token);
  if (granted === null) throw refusals.authenticationFailed();
  return {scopes: new Set(granted.scopes), isOfUser: granted.isOfUser};
};

/** The app that HTTP Basic names must be the one that is registered. Neither part is percent-decoded: Pinterest's are plain. */
const checkApp = ({headers}: Call, {state: {app}}: Api): void => {
  const encoded = /^Basic ([\w+/]+={0,2})$/i.exec(headers.authorization ?? '')?.[1] ?? '';
  const credentials = Buffer.from(encoded, 'base64').toString();
  if (!isSame(credentials, `${app.id}:${app.secret}`)) throw refusals.authenticationFailed();
};

/** Who calls, and with which scopes. Throws where that is nobody, or not enough. */
export const authenticate = (call: Call, api: Api, {scopes, isForUsers = false}: Access): ReadonlySet<string> => {
  if (scopes === null) {
    checkApp(call, api);
    return new Set();
  }
  const bearer = bearerOf(call, api);
  if (!scopes.every((scope) => bearer.scopes.has(scope))) throw refusals.scopeMissing();
  if (isForUsers && !bearer.isOfUser) throw refusals.notPermitted();
  return bearer.scopes;
};
