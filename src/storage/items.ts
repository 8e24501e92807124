import * as v from 'valibot';
import type {Account} from '../domain/account';
import type {PinAccess, SignInChecks} from '../domain/connection';
import {type Drawing, MAX_DRAWING_LENGTH} from '../domain/drawing';
import {boardId, boardSectionId, isPinterestId, pinId} from '../domain/ids';
import type {PinPlace} from '../domain/pin-draft';
import type {StoredItem} from './item';

/** One of Pinterest’s ids, before its brand. */
export const digits = v.pipe(v.string(), v.check(isPinterestId));

/** A place as it is stored, names included. */
export const place = v.object({
  boardId: v.pipe(digits, v.transform(boardId)),
  boardName: v.string(),
  boardSectionId: v.nullable(v.pipe(digits, v.transform(boardSectionId))),
  boardSectionName: v.nullable(v.string()),
});

/** True when the user wants Pinterest's own form although an account is connected. */
export const prefersHandOff: StoredItem<boolean> = {
  key: 'settings.prefersHandOff',
  area: 'local',
  schema: v.boolean(),
  fallback: false,
};

/** Where the user last pinned to from here: their own act, so it may be kept. Never written from a private window. */
export const lastPlace: StoredItem<PinPlace | null> = {
  key: 'history.lastPlace',
  area: 'local',
  schema: v.nullable(place),
  fallback: null,
};

const texts = {title: v.string(), description: v.string(), link: v.string(), altText: v.string()};

/** A picture with its words; `typed` names the fields that are the user's own. */
const savedRow = v.object({
  /** As the page names it; null for words that were typed before a picture was chosen. */
  mediaUrl: v.nullable(v.string()),
  isSelected: v.boolean(),
  ...texts,
  typed: v.array(v.picklist(['title', 'description', 'link', 'altText'])),
});

const savedDraft = v.object({
  /** Born with the form: the same id is never pinned twice. */
  id: v.pipe(v.string(), v.uuid()),
  /** The page's address when the draft was begun: another page in the same tab starts anew. */
  pageUrl: v.string(),
  /** Selected ones in their order, then others that something was typed for. */
  rows: v.array(savedRow),
  places: v.array(place),
  isCarousel: v.boolean(),
  /** Pins that stand already, of a selection of which others failed. */
  done: v.array(v.string()),
  /** True from the moment Pin was pressed: it may lie in the outbox, under this id. */
  isSent: v.boolean(),
});

/** What the popup holds for one tab, mirrored so that closing the popup loses nothing. */
export type SavedDraft = v.InferOutput<typeof savedDraft>;

/** In memory only, so it serves private windows too. */
export const draftOfTab = (tabId: number): StoredItem<SavedDraft | null> => ({
  key: `draft.${tabId}`,
  area: 'session',
  schema: v.nullable(savedDraft),
  fallback: null,
});

/** The connected account as Pinterest last described it. In memory only: what the API returned is not ours to keep. */
export const connectedAccount: StoredItem<Account | null> = {
  key: 'account',
  area: 'session',
  schema: v.nullable(
    v.object({
      id: v.nullable(v.string()),
      username: v.string(),
      accountType: v.nullable(v.picklist(['PINNER', 'BUSINESS'])),
      profileImage: v.nullable(v.string()),
    }),
  ),
  fallback: null,
};

/** An outcome as it is kept. */
export const outcome = v.variant('kind', [
  v.object({kind: v.literal('pinned'), pinId: v.pipe(digits, v.transform(pinId)), pinUrl: v.string()}),
  v.object({kind: v.literal('handedOff'), formUrl: v.string(), windowId: v.exactOptional(v.number())}),
]);

/** What the user pointed at, by the addresses that the browser reports, or the text that they had marked. */
const pointed = v.variant('kind', [
  v.object({kind: v.literal('image'), srcUrl: v.string()}),
  v.object({kind: v.literal('video'), srcUrl: v.string()}),
  v.object({kind: v.literal('selection'), text: v.string()}),
]);

/** What a context menu was opened on: `pointedAt` is the time of the click, in milliseconds since 1970. */
const menuTarget = v.object({pointed, frameId: v.number(), pointedAt: v.number()});

export type Pointed = v.InferOutput<typeof pointed>;
export type MenuTarget = v.InferOutput<typeof menuTarget>;

export const menuTargetOfTab = (tabId: number): StoredItem<MenuTarget | null> => ({
  key: `target.${tabId}`,
  area: 'session',
  schema: v.nullable(menuTarget),
  fallback: null,
});

/** What a pin by the keyboard shortcut still has to tell its user. In memory only. */
export const quickPinOf = (itemId: string): StoredItem<{readonly displayedUrl: string | null} | null> => ({
  key: `quick.${itemId}`,
  area: 'session',
  schema: v.nullable(v.object({displayedUrl: v.nullable(v.string())})),
  fallback: null,
});

const checkState = v.optional(v.picklist(['running', 'passed', 'failed']));

/** How the latest sign-in went, step by step; the options page watches it. In memory only. */
export const signInChecks: StoredItem<SignInChecks | null> = {
  key: 'account.checks',
  area: 'session',
  schema: v.nullable(
    v.object({
      way: v.picklist(['token', 'app', 'owner']),
      states: v.object({
        redirect: checkState,
        consent: checkState,
        secret: checkState,
        scopes: checkState,
        account: checkState,
        boards: checkState,
      }),
    }),
  ),
  fallback: null,
};

/** What Pinterest did with the latest pin tells the app's access. In memory only: the app may be promoted any day. */
export const pinAccess: StoredItem<PinAccess> = {
  key: 'account.pinAccess',
  area: 'session',
  schema: v.picklist(['unknown', 'trial', 'full']),
  fallback: 'unknown',
};

const drawing = v.object({
  id: v.string(),
  kind: v.picklist(['card', 'view']),
  url: v.pipe(v.string(), v.maxLength(MAX_DRAWING_LENGTH), v.startsWith('data:image/')),
  width: v.number(),
  height: v.number(),
});

/** What was drawn of a tab's page, so that the next popup has it, too. In memory only; another page starts anew. */
export const drawingsOfTab = (
  tabId: number,
): StoredItem<{readonly pageUrl: string; readonly drawings: readonly Drawing[]} | null> => ({
  key: `drawings.${tabId}`,
  area: 'session',
  schema: v.nullable(v.object({pageUrl: v.string(), drawings: v.array(drawing)})),
  fallback: null,
});
