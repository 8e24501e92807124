/**
 * Query keys under which servers keep a signature over the rest, or the time until which it holds: Amazon's, Google's,
 * Azure's and Alibaba's stores, Akamai, CloudFront, Meta, Discord, TikTok, imgix (`s`), and what sites call their own.
 */
const signatureKey =
  /[?&](?:sig|signature|sign|signed|token|tok|hmac|hash|md5|policy|key|key-pair-id|expires?|exp|hdnea|hdnts|oh|oe|hm|auth|auth_key|ossaccesskeyid|x-(?:amz|goog|oss|expires|signature)[\w-]*)=/i;

/** `s=80` is a size; a long one is a signature. So is any value that looks like a digest. */
const signatureValue = /[?&]s=[\w%+/=-]{16}|=[0-9a-f]{32}/i;

/** True for a query that vouches for the address as it stands: changed anywhere, it would be refused. */
export const isSigned = (query: string): boolean =>
  query !== '' && (signatureKey.test(query) || signatureValue.test(query));
