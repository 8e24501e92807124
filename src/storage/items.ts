import type {Account} from '../domain/account';
import type {PinAccess, SignInChecks} from '../domain/connection';
import {type Drawing, type KeptDrawings, MAX_DRAWING_LENGTH} from '../domain/drawing';
import type {PinPlace} from '../domain/pin-draft';
import type {SavedDraft, SavedRow} from '../domain/saved-draft';
import {draftKeyOf} from './draft-key';
import {anyOf, type Guard, isFlag, isNumber, isPlace, isText, listOf, oneOf, orMissing, orNull, shape} from './guards';
import {handOffKey} from './hand-off-key';
import type {StoredItem} from './item';

/** True when the user wants Pinterest's own form although an account is connected. */
export const prefersHandOff: StoredItem<boolean> = {
  ...handOffKey,
  isValid: isFlag,
  fallback: false,
};

/** Where the user last pinned to from here: their own act, so it may be kept. Never written from a private window. */
export const lastPlace: StoredItem<PinPlace | null> = {
  key: 'history.lastPlace',
  area: 'local',
  isValid: orNull(isPlace),
  fallback: null,
};

const isRow: Guard<SavedRow> = shape({
  mediaUrl: orNull(isText),
  isSelected: isFlag,
  title: isText,
  description: isText,
  link: isText,
  altText: isText,
  typed: listOf(oneOf(['title', 'description', 'link', 'altText'])),
});

const isDraft: Guard<SavedDraft> = shape({
  id: isText,
  pageUrl: isText,
  rows: listOf(isRow),
  places: listOf(isPlace),
  isCarousel: isFlag,
  done: listOf(isText),
  isSent: isFlag,
});

/** In memory only, so it serves private windows too. */
export const draftOfTab = (tabId: number): StoredItem<SavedDraft | null> => ({
  ...draftKeyOf(tabId),
  isValid: orNull(isDraft),
  fallback: null,
});

/** The connected account as Pinterest last described it. In memory only: what the API returned is not ours to keep. */
export const connectedAccount: StoredItem<Account | null> = {
  key: 'account',
  area: 'session',
  isValid: orNull(
    shape<Account>({
      id: orNull(isText),
      username: isText,
      accountType: oneOf(['PINNER', 'BUSINESS', null]),
      profileImage: orNull(isText),
    }),
  ),
  fallback: null,
};

/** What the user pointed at, by the addresses that the browser reports, or the text that they had marked. */
export type Pointed =
  | {readonly kind: 'image' | 'video'; readonly srcUrl: string}
  | {readonly kind: 'selection'; readonly text: string};

/** What a context menu was opened on: `pointedAt` is the time of the click, in milliseconds since 1970. */
export type MenuTarget = {readonly pointed: Pointed; readonly frameId: number; readonly pointedAt: number};

const isPointed = anyOf<Pointed>(
  shape({kind: oneOf(['image', 'video']), srcUrl: isText}),
  shape({kind: oneOf(['selection']), text: isText}),
);

export const menuTargetOfTab = (tabId: number): StoredItem<MenuTarget | null> => ({
  key: `target.${tabId}`,
  area: 'session',
  isValid: orNull(shape<MenuTarget>({pointed: isPointed, frameId: isNumber, pointedAt: isNumber})),
  fallback: null,
});

/** True for a pin by the keyboard shortcut of which its user is still to be told. In memory only. */
export const isToldOf = (itemId: string): StoredItem<boolean> => ({
  key: `quick.${itemId}`,
  area: 'session',
  isValid: isFlag,
  fallback: false,
});

const isCheckState = orMissing(oneOf(['running', 'passed', 'failed']));

/** How the latest sign-in went, step by step; the options page watches it. In memory only. */
export const signInChecks: StoredItem<SignInChecks | null> = {
  key: 'account.checks',
  area: 'session',
  isValid: orNull(
    shape<SignInChecks>({
      way: oneOf(['token', 'app', 'owner']),
      states: shape({
        redirect: isCheckState,
        consent: isCheckState,
        secret: isCheckState,
        scopes: isCheckState,
        account: isCheckState,
        boards: isCheckState,
      }),
    }),
  ),
  fallback: null,
};

/** What Pinterest did with the latest pin tells the app's access. In memory only: the app may be promoted any day. */
export const pinAccess: StoredItem<PinAccess> = {
  key: 'account.pinAccess',
  area: 'session',
  isValid: oneOf(['unknown', 'trial', 'full']),
  fallback: 'unknown',
};

const isPictureData = (url: unknown): url is string =>
  isText(url) && url.length <= MAX_DRAWING_LENGTH && url.startsWith('data:image/');

const isDrawing: Guard<Drawing> = shape({
  id: isText,
  kind: oneOf(['card', 'view']),
  url: isPictureData,
  width: isNumber,
  height: isNumber,
});

/** What was drawn of a tab's page, so that the next popup has it, too. In memory only; another page starts anew. */
export const drawingsOfTab = (tabId: number): StoredItem<KeptDrawings | null> => ({
  key: `drawings.${tabId}`,
  area: 'session',
  isValid: orNull(shape<KeptDrawings>({pageUrl: isText, drawings: listOf(isDrawing)})),
  fallback: null,
});
