import type {Account} from '../../src/domain/account';
import type {ApiHost} from '../../src/domain/connection';
import type {PinError} from '../../src/domain/pin-error';
import {fail, type Result} from '../../src/domain/result';
import {t} from '../../src/i18n/t';
import {startChecks} from './checks';
import {baseUrlOf} from './hosts';
import {keepSecret} from './keep';

/** Keeps a pasted token if Pinterest says whose it is; otherwise nothing changes. */
export const connect = async (pasted: string, host: ApiHost): Promise<Result<Account, PinError>> => {
  const accessToken = pasted.trim();
  if (!/^[\x21-\x7e]+$/.test(accessToken)) {
    return fail({kind: 'rejected', field: 'token', reason: t('tokenNotOneLine')});
  }
  const check = await startChecks('token');
  return keepSecret(check, {kind: 'token', accessToken, baseUrl: baseUrlOf(host)});
};
