/**
 * Query keys under which servers keep a signature over the rest, or the time until which it holds: Amazon's, Google's,
 * Azure's and Alibaba's stores, Akamai, CloudFront, Meta, Discord, TikTok, imgix (`s`), and what sites call their own.
 */
const signatureKeys: ReadonlySet<string> = new Set(
  'sig,signature,sign,signed,token,tok,hmac,hash,md5,policy,key,key-pair-id,expire,expires,exp,hdnea,hdnts,oh,oe,hm,auth,auth_key,ossaccesskeyid'.split(
    ',',
  ),
);
const storesKey = /^x-(?:amz|goog|oss|expires|signature)[\w-]*$/;

const isSignatureKey = (key: string): boolean =>
  signatureKeys.has(key) || (key.startsWith('x-') && storesKey.test(key));

const hasSignatureKey = (query: string): boolean =>
  query
    .toLowerCase()
    .replaceAll('?', '&')
    .split('&')
    .some((part) => part.includes('=') && isSignatureKey(part.slice(0, part.indexOf('='))));

/** `s=80` is a size; a long one is a signature. So is any value that looks like a digest. */
const signatureValue = /[?&]s=[\w%+/=-]{16}|=[0-9a-f]{32}/i;

/** True for a query that vouches for the address as it stands: changed anywhere, it would be refused. */
export const isSigned = (query: string): boolean =>
  query !== '' && (hasSignatureKey(query) || signatureValue.test(query));
