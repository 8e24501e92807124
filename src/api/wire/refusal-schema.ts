import * as v from 'valibot';

const words = v.fallback(v.string(), '');

/**
 * What Pinterest says when it refuses: `{code, message}`, now and then with a `message_detail`; the token endpoint may
 * answer in the words of OAuth instead (RFC 6749 5.2).
 */
export const refusalSchema = v.pipe(
  v.object({
    code: v.fallback(v.nullable(v.number()), null),
    message: words,
    message_detail: words,
    error: words,
    error_description: words,
  }),
  v.transform(({code, message, message_detail, error, error_description}) => ({
    code,
    message: [message || error_description || error, message_detail].filter(Boolean).join(' '),
  })),
);
