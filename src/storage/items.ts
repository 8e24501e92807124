import * as v from 'valibot';
import type {Account} from '../domain/account';
import type {PinAccess, SignInChecks} from '../domain/connection';
import {boardId, boardSectionId, isPinterestId, pinId} from '../domain/ids';
import type {PinOutcome, PinPlace} from '../domain/pin-draft';
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

const savedDraft = v.object({
  /** Born with the form: the same id is never pinned twice. */
  id: v.pipe(v.string(), v.uuid()),
  /** The page's address when the draft was begun: another page in the same tab starts anew. */
  pageUrl: v.string(),
  mediaUrl: v.nullable(v.string()),
  link: v.string(),
  title: v.string(),
  description: v.string(),
  altText: v.string(),
  pinId: v.nullable(v.pipe(digits, v.transform(pinId))),
  place: v.nullable(place),
  /** Where the pin goes besides. */
  otherPlaces: v.optional(v.array(place)),
  /** True from the moment Pin was pressed: its outcome may be waiting in the worker. */
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

const outcome = v.variant('kind', [
  v.object({kind: v.literal('pinned'), pinId: v.pipe(digits, v.transform(pinId)), pinUrl: v.string()}),
  v.object({kind: v.literal('handedOff'), formUrl: v.string()}),
]);

/** How far a pin got: written before it is sent, so that a worker's death in between is noticed. */
export type Attempt = {readonly state: 'sending'} | {readonly state: 'done'; readonly outcome: PinOutcome};

/** The attempt under an id that was born with the form. */
export const attemptOf = (id: string): StoredItem<Attempt | null> => ({
  key: `attempt.${id}`,
  area: 'session',
  schema: v.nullable(
    v.variant('state', [v.object({state: v.literal('sending')}), v.object({state: v.literal('done'), outcome})]),
  ),
  fallback: null,
});

/** What a context menu was opened on: `pointedAt` is the time of the click, in milliseconds since 1970. */
const menuTarget = v.object({srcUrl: v.string(), frameId: v.number(), pointedAt: v.number()});

export type MenuTarget = v.InferOutput<typeof menuTarget>;

export const menuTargetOfTab = (tabId: number): StoredItem<MenuTarget | null> => ({
  key: `target.${tabId}`,
  area: 'session',
  schema: v.nullable(menuTarget),
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
