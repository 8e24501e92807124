import * as v from 'valibot';
import type {BoardSection} from '../../domain/board';
import {boardId, boardSectionId} from '../../domain/ids';
import type {BoardRecord} from '../records/board';
import {count, flag, id, owner, picture, text, timestamp} from './common';

export const boardSchema = v.pipe(
  v.object({
    id,
    name: v.string(),
    privacy: v.fallback(v.picklist(['PUBLIC', 'PROTECTED', 'SECRET']), 'PUBLIC'),
    description: text,
    owner,
    pin_count: count,
    follower_count: count,
    collaborator_count: count,
    created_at: timestamp,
    board_pins_modified_at: timestamp,
    is_ads_only: flag,
    media: v.fallback(v.nullish(v.object({image_cover_url: picture}), null), null),
  }),
  v.transform(
    (board): BoardRecord => ({
      id: boardId(board.id),
      name: board.name,
      privacy: board.privacy,
      pinCount: board.pin_count,
      coverUrl: board.media?.image_cover_url ?? null,
      description: board.description,
      ownerUsername: board.owner,
      followerCount: board.follower_count,
      collaboratorCount: board.collaborator_count,
      createdAtMs: board.created_at,
      pinsModifiedAtMs: board.board_pins_modified_at,
      isAdsOnly: board.is_ads_only ?? false,
    }),
  ),
);

export const sectionSchema = v.pipe(
  v.object({id, name: v.string()}),
  v.transform(({id, name}): BoardSection => ({id: boardSectionId(id), name})),
);
