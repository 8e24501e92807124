import {FOLLOWED_BOARDS, type FollowedBoard} from '../state/followed';
import {page} from './paging';
import {flagOf} from './query';
import type {Handler} from './route';

const reply = (board: FollowedBoard) => ({
  id: board.id,
  created_at: board.createdAt,
  board_pins_modified_at: board.pinsModifiedAt,
  name: board.name,
  description: board.description,
  privacy: board.privacy,
  is_ads_only: false,
  owner: {username: board.owner},
  collaborator_count: 0,
  follower_count: board.followerCount,
  pin_count: board.pinCount,
  media: {image_cover_url: null, pin_thumbnail_urls: []},
});

/** Other people's boards: those followed themselves, and unless told otherwise those of followed people. */
export const listFollowedBoards: Handler = ({query}) => {
  const onlyExplicit = flagOf(query, 'explicit_following');
  const boards = FOLLOWED_BOARDS.filter(({isExplicit}) => isExplicit || !onlyExplicit);
  return page(query, 'oldestFirst', boards, reply);
};
