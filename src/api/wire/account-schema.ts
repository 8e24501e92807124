import * as v from 'valibot';
import type {AccountRecord} from '../records/account';
import {count, id, picture, text} from './common';

export const accountSchema = v.pipe(
  v.object({
    id: v.nullish(id, null),
    username: v.string(),
    account_type: text,
    profile_image: picture,
    about: text,
    business_name: text,
    website_url: text,
    board_count: count,
    pin_count: count,
    follower_count: count,
    following_count: count,
    monthly_views: count,
  }),
  v.transform(
    (account): AccountRecord => ({
      id: account.id,
      username: account.username,
      accountType:
        account.account_type === 'PINNER' || account.account_type === 'BUSINESS' ? account.account_type : null,
      profileImage: account.profile_image,
      about: account.about,
      businessName: account.business_name,
      websiteUrl: account.website_url,
      boardCount: account.board_count,
      pinCount: account.pin_count,
      followerCount: account.follower_count,
      followingCount: account.following_count,
      monthlyViews: account.monthly_views,
    }),
  ),
);
