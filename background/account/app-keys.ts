import type {ApiHost} from '../../src/domain/connection';
import type {PinError} from '../../src/domain/pin-error';
import {fail, ok, type Result} from '../../src/domain/result';
import {t} from '../../src/i18n/t';

/** What the user tells of their own app, and what they ask for. */
export type AppKeys = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly host: ApiHost;
  readonly withSecretBoards: boolean;
};

/** Trimmed, and of one line each. A colon would end the id where HTTP Basic joins the two. */
export const parseAppKeys = (typed: AppKeys): Result<AppKeys, PinError> => {
  const clientId = typed.clientId.trim();
  const clientSecret = typed.clientSecret.trim();
  if (!/^[\x21-\x39\x3b-\x7e]+$/.test(clientId)) {
    return fail({kind: 'rejected', field: 'clientId', reason: t('appIdNotOneLine')});
  }
  if (!/^[\x21-\x7e]+$/.test(clientSecret)) {
    return fail({kind: 'rejected', field: 'clientSecret', reason: t('appSecretNotOneLine')});
  }
  return ok({...typed, clientId, clientSecret});
};
