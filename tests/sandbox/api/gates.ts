import {refusals} from './refusals';
import type {Gate} from './route';

const isPinterestsSandbox = (host: string): boolean => host.startsWith('api-sandbox.pinterest.com');

/** Trial access creates pins on Pinterest's own sandbox host only. Here both hosts share one account and one token. */
export const refuseTrial: Gate = ({host}, {isTrial}) => {
  if (isTrial && !isPinterestsSandbox(host)) throw refusals.trialAccess();
};

/** Editing pins is a feature of its own, which Trial access lacks. */
export const refuseTrialEdits: Gate = ({host}, {isTrial}) => {
  if (isTrial && !isPinterestsSandbox(host)) throw refusals.pinEdit();
};

/** A closed beta: for apps that Pinterest chose, so for none on Trial. */
export const refuseTrialBeta: Gate = (_, {isTrial}) => {
  if (isTrial) throw refusals.notPermitted();
};

/** Search is off on Pinterest's own sandbox host; how it says so is not documented. */
export const refuseSandboxHost: Gate = ({host}) => {
  if (isPinterestsSandbox(host)) throw refusals.notPermitted();
};
