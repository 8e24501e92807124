import {protocolRefusals, Refusal} from '../api/refusals';
import type {Handler} from '../api/route';
import {type Answer, json} from '../http/answer';
import type {AccessToken} from '../state/records';
import type {Grants, TokenPair} from './grants';
import {areKnown} from './scopes';

/** No report gives the codes that belong to a bad grant: the HTTP status serves as the code. */
const badGrant = (message: string): Refusal => new Refusal(400, 400, message);

const listOf = (scope: string): readonly string[] => scope.split(/[ ,]+/).filter((name) => name !== '');

const required = (form: URLSearchParams, name: string): string => {
  const value = form.get(name) ?? '';
  if (value === '') throw badGrant(`Missing required parameter: ${name}.`);
  return value;
};

const accessPart = ({token, scopes}: AccessToken, grantType: string, expiresInSeconds: number) => ({
  response_type: grantType,
  access_token: token,
  token_type: 'bearer',
  expires_in: expiresInSeconds,
  scope: scopes.join(' '),
});

const pairReply = ({access, refresh}: TokenPair, grantType: string, {secondsUntil}: Grants): Answer =>
  json(200, {
    ...accessPart(access, grantType, secondsUntil(access.endsAtMs)),
    refresh_token: refresh.token,
    refresh_token_expires_in: secondsUntil(refresh.endsAtMs),
    refresh_token_expires_at: Math.floor(refresh.endsAtMs / 1000),
  });

const scopesOf = (form: URLSearchParams): readonly string[] => {
  const scopes = listOf(required(form, 'scope'));
  if (!areKnown(scopes)) throw badGrant('The requested scope is invalid.');
  return scopes;
};

const grant = (form: URLSearchParams, grants: Grants): Answer => {
  const grantType = required(form, 'grant_type');
  switch (grantType) {
    case 'authorization_code': {
      const pair = grants.redeem(required(form, 'code'), required(form, 'redirect_uri'));
      if (pair === null) throw badGrant('The provided authorization code is invalid or expired.');
      return pairReply(pair, grantType, grants);
    }
    case 'refresh_token': {
      const scopes = form.has('scope') ? scopesOf(form) : null;
      const pair = grants.refresh(required(form, 'refresh_token'), scopes);
      if (pair === null) throw badGrant('The provided refresh token is invalid or expired.');
      return pairReply(pair, grantType, grants);
    }
    case 'client_credentials': {
      const access = grants.ownToken(scopesOf(form));
      return json(200, accessPart(access, grantType, grants.secondsUntil(access.endsAtMs)));
    }
    default:
      throw badGrant('The provided grant_type is not supported.');
  }
};

/** `POST /oauth/token`: a form in, tokens out. The app is checked before it gets here. */
export const answerTokenRequest: Handler = ({headers, body, grants}) => {
  if (!/^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '')) throw protocolRefusals.formType();
  const form = new URLSearchParams(body?.toString('utf8') ?? '');
  const answer = grant(form, grants);
  return {...answer, headers: {...answer.headers, 'cache-control': 'no-store'}};
};
