import type {Account} from '../../domain/account';

/** The account with all that Pinterest tells of it; null where it does not. */
export type AccountRecord = Account & {
  readonly about: string | null;
  readonly businessName: string | null;
  readonly websiteUrl: string | null;
  /** May differ from counting the lists: group boards are attributed differently. */
  readonly boardCount: number | null;
  readonly pinCount: number | null;
  readonly followerCount: number | null;
  readonly followingCount: number | null;
  readonly monthlyViews: number | null;
};
