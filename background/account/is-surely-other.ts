import type {Owner} from '../../src/domain/outbox-item';

/** True for two accounts, or for two hosts. Where Pinterest did not say whose a token is, it may be anybody's there. */
export const isSurelyOther = (one: Owner, other: Owner): boolean =>
  one.baseUrl !== other.baseUrl ||
  (one.accountId !== null && other.accountId !== null && one.accountId !== other.accountId);
