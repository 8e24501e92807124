import * as v from 'valibot';
import {count, text} from './common';

/**
 * A token reply. The expiry of the refresh token comes as a moment, as a span, as both, or not at all;
 * a client of its own account gets no refresh token.
 */
export const tokenSchema = v.pipe(
  v.object({
    access_token: v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/, 'not a token')),
    expires_in: v.pipe(v.number(), v.minValue(0)),
    scope: text,
    refresh_token: text,
    refresh_token_expires_in: count,
    refresh_token_expires_at: count,
  }),
  v.transform((token) => ({
    accessToken: token.access_token,
    expiresInSeconds: token.expires_in,
    scope: token.scope ?? '',
    refreshToken: token.refresh_token || null,
    refreshTokenExpiresInSeconds: token.refresh_token_expires_in,
    refreshTokenExpiresAtSeconds: token.refresh_token_expires_at,
  })),
);
