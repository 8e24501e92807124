import * as v from 'valibot';
import type {Account} from '../domain/account';
import type {Board, BoardSection} from '../domain/board';
import {boardId, boardSectionId, isPinterestId, type PinId, pinId} from '../domain/ids';

/**
 * The only place that knows Pinterest's snake_case (API description 5.23.0). Schemas copy known fields and ignore the
 * rest; a field that the description leaves optional is tolerated when absent or null, since live replies omit some.
 */
const id = v.pipe(v.string(), v.check(isPinterestId, 'not an id of digits'));
const optionalText = v.nullish(v.string());

/** An https address or null: an address of any other kind in a reply is dropped, never shown. */
const picture = v.pipe(
  v.nullish(v.string(), null),
  v.transform((url) => (url?.startsWith('https://') ? url : null)),
);

export const accountSchema = v.pipe(
  v.object({
    id: v.nullish(id),
    username: v.string(),
    account_type: v.nullish(v.string()),
    profile_image: picture,
  }),
  v.transform(
    ({id, username, account_type, profile_image}): Account => ({
      id: id ?? null,
      username,
      accountType: account_type === 'PINNER' || account_type === 'BUSINESS' ? account_type : null,
      profileImage: profile_image,
    }),
  ),
);

export const boardSchema = v.pipe(
  v.object({
    id,
    name: v.string(),
    privacy: v.fallback(v.picklist(['PUBLIC', 'PROTECTED', 'SECRET']), 'PUBLIC'),
    pin_count: v.nullish(v.number()),
    media: v.nullish(v.object({image_cover_url: picture})),
  }),
  v.transform(
    ({id, name, privacy, pin_count, media}): Board => ({
      id: boardId(id),
      name,
      privacy,
      pinCount: pin_count ?? null,
      coverUrl: media?.image_cover_url ?? null,
    }),
  ),
);

export const sectionSchema = v.pipe(
  v.object({id, name: v.string()}),
  v.transform(({id, name}): BoardSection => ({id: boardSectionId(id), name})),
);

/** A pin as Pinterest keeps it. Texts are null where it holds none. */
export type Pin = {
  readonly id: PinId;
  readonly boardId: string | null;
  readonly boardSectionId: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly link: string | null;
  readonly altText: string | null;
};

export const pinSchema = v.pipe(
  v.object({
    id,
    board_id: optionalText,
    board_section_id: optionalText,
    title: optionalText,
    description: optionalText,
    link: optionalText,
    alt_text: optionalText,
  }),
  v.transform(
    (pin): Pin => ({
      id: pinId(pin.id),
      boardId: pin.board_id ?? null,
      boardSectionId: pin.board_section_id ?? null,
      title: pin.title ?? null,
      description: pin.description ?? null,
      link: pin.link ?? null,
      altText: pin.alt_text ?? null,
    }),
  ),
);

/** One page of a list: `bookmark` is the cursor of the next, null after the last. */
export const pageSchema = <Entry>(entry: v.GenericSchema<unknown, Entry>) =>
  v.pipe(
    v.object({items: v.array(entry), bookmark: optionalText}),
    v.transform(({items, bookmark}) => ({items, bookmark: bookmark || null})),
  );

/** What Pinterest says when it refuses: `{code, message}`. */
export const refusalSchema = v.object({code: v.number(), message: v.fallback(v.string(), '')});
