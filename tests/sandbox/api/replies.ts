import type {Board, Pin, Section} from '../state/records';
import type {State} from '../state/state';

type Size = {readonly width: number; readonly height: number};

/** Pinterest names its renditions by their box: two are cropped to it, two keep the shape and never enlarge. */
export const RENDITIONS = ['150x150', '400x300', '600x', '1200x'] as const;
export type Rendition = (typeof RENDITIONS)[number];

export const renditionSize = (rendition: Rendition, {width, height}: Size): Size => {
  const [boxWidth = 0, boxHeight = 0] = rendition.split('x').map(Number);
  if (boxHeight > 0) return {width: boxWidth, height: boxHeight};
  const shown = Math.min(boxWidth, width);
  return {width: shown, height: Math.max(1, Math.round((height * shown) / width))};
};

const renditionUrl = (rendition: Rendition, {id}: Pin): string => `https://i.pinimg.com/${rendition}/${id}.jpg`;

const imagesOf = (pin: Pin) =>
  Object.fromEntries(
    RENDITIONS.map((rendition) => [
      rendition,
      {url: renditionUrl(rendition, pin), ...renditionSize(rendition, pin.picture)},
    ]),
  );

export const pinsNewestFirst = (state: State): readonly Pin[] => state.pins.toReversed();

export const pinReply = (state: State, pin: Pin) => ({
  id: pin.id,
  created_at: pin.createdAt,
  link: pin.link,
  title: pin.title,
  description: pin.description,
  dominant_color: pin.picture.dominantColor,
  alt_text: pin.altText,
  creative_type: 'REGULAR',
  board_id: pin.boardId,
  board_section_id: pin.boardSectionId,
  board_owner: {username: state.account.username},
  is_owner: true,
  is_standard: true,
  has_been_promoted: false,
  parent_pin_id: pin.parentPinId,
  pin_metrics: null,
  media: {media_type: 'image', images: imagesOf(pin)},
});

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
