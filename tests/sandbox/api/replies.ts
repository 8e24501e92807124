import type {Board, Pin, Section} from '../state/records';
import type {State} from '../state/state';
import {renditionUrl} from './renditions';

export const pinsNewestFirst = (state: State): readonly Pin[] => state.pins.toReversed();

export const boardReply = (state: State, board: Board) => {
  const pins = pinsNewestFirst(state).filter(({boardId}) => boardId === board.id);
  const [cover, ...others] = pins;
  return {
    id: board.id,
    created_at: board.createdAt,
    board_pins_modified_at: board.pinsModifiedAt,
    name: board.name,
    description: board.description,
    privacy: board.privacy,
    is_ads_only: false,
    owner: {username: state.account.username},
    collaborator_count: 0,
    follower_count: 0,
    pin_count: pins.length,
    media: {
      image_cover_url: cover === undefined ? null : renditionUrl('400x300', cover),
      pin_thumbnail_urls: others.slice(0, 5).map((pin) => renditionUrl('150x150', pin)),
    },
  };
};

export const sectionReply = ({id, name}: Section) => ({id, name});

export const accountReply = ({account, boards, pins}: State) => ({
  id: account.id,
  username: account.username,
  account_type: 'PINNER',
  about: account.about,
  profile_image: `https://i.pinimg.com/280x280_RS/${account.id}.jpg`,
  website_url: '',
  business_name: null,
  board_count: boards.length,
  pin_count: pins.length,
  follower_count: 214,
  following_count: 88,
  monthly_views: 1630,
});
