import {newSecret} from './new-secrets';
import type {AccessToken, App, RefreshToken} from './records';
import type {Store} from './store';

type Life = {readonly scopes: readonly string[]; readonly lifeMs: number};

/** The app, and the tokens that were granted to it. */
export type TokenState = {
  /** Of the account's owner, with every scope and no end. */
  readonly token: string;
  readonly app: App;
  readonly accessTokens: readonly AccessToken[];
  readonly refreshTokens: readonly RefreshToken[];
  readonly addAccessToken: (life: Life & {readonly isOfUser: boolean}) => AccessToken;
  readonly addRefreshToken: (life: Life) => RefreshToken;
  readonly removeRefreshToken: (token: RefreshToken) => void;
  /** From now on none is good any more; refresh tokens are. */
  readonly endAccessTokens: () => void;
};

export const tokenState = ({records, save, now}: Store): TokenState => {
  const {token, app, accessTokens, refreshTokens} = records;
  return {
    token,
    app,
    accessTokens,
    refreshTokens,
    addAccessToken: ({scopes, lifeMs, isOfUser}) => {
      const prefix = isOfUser ? 'pina_' : 'pinc_';
      const added = {token: prefix + newSecret(), scopes: [...scopes], endsAtMs: now() + lifeMs, isOfUser};
      accessTokens.push(added);
      save();
      return added;
    },
    addRefreshToken: ({scopes, lifeMs}) => {
      const added = {token: `pinr.${newSecret()}`, scopes: [...scopes], endsAtMs: now() + lifeMs};
      refreshTokens.push(added);
      save();
      return added;
    },
    removeRefreshToken: (spent) => {
      refreshTokens.splice(refreshTokens.indexOf(spent), 1);
      save();
    },
    endAccessTokens: () => {
      for (const granted of accessTokens) granted.endsAtMs = 0;
      save();
    },
  };
};
