import {createHash, timingSafeEqual} from 'node:crypto';
import {refusals} from './refusals';
import type {Gate} from './route';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

export const requireToken: Gate = ({headers}, {state}) => {
  const token = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (token === undefined || !timingSafeEqual(digest(token), digest(state.token)))
    throw refusals.authenticationFailed();
};

/** Trial access creates pins on Pinterest's own sandbox host only. Here both hosts share one account and one token. */
export const refuseTrial: Gate = ({host}, {isTrial}) => {
  if (isTrial && !host.startsWith('api-sandbox.pinterest.com')) throw refusals.trialAccess();
};
