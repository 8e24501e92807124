import * as v from 'valibot';
import type {Account} from '../domain/account';
import type {Board, BoardPrivacy, BoardSection, KnownBoards} from '../domain/board';
import type {Collection} from '../domain/candidate';
import type {CleanedLink} from '../domain/clean-link';
import type {ApiHost, Connection} from '../domain/connection';
import type {Drawing, DrawingKind} from '../domain/drawing';
import type {Habits} from '../domain/habits';
import {boardId, pinId} from '../domain/ids';
import type {SeenEntry} from '../domain/ledger-entry';
import type {Owner} from '../domain/outbox-item';
import {MIN_SIDES, PICTURE_SHAPES, PICTURE_TYPES} from '../domain/picture-filters';
import type {DeliveryMode} from '../domain/pin-draft';
import type {Recalled} from '../domain/recalled';
import type {Queue, Sending} from '../domain/sending';
import {born, digits, draft, name, place, tabId, uuid} from './pin-inputs';

const host = v.picklist(['production', 'sandbox'] satisfies ApiHost[]);

/** The user's own app, typed in: checked in earnest where it is used. */
const app = v.object({
  clientId: v.pipe(v.string(), v.maxLength(512)),
  clientSecret: v.pipe(v.string(), v.maxLength(4096)),
  host,
  withSecretBoards: v.boolean(),
});

/** Every pin of a page that has many, to several boards: enough for that, and an end to anything else. */
const MOST_PINS = 2_000;
const ids = v.pipe(v.array(uuid), v.maxLength(MOST_PINS));

const filters = v.object({
  minSide: v.picklist(MIN_SIDES),
  shape: v.nullable(v.picklist(PICTURE_SHAPES)),
  type: v.nullable(v.picklist(PICTURE_TYPES)),
  isLinked: v.boolean(),
});

/** How pins will leave: the mode in force, and why. `account` is null while none is connected. */
export type Delivery = {
  readonly mode: DeliveryMode;
  readonly reason: 'connected' | 'noAccount' | 'preferred';
  readonly account: Account | null;
  /** Whose pins these will be; null while no account is connected. */
  readonly owner: Owner | null;
};

/** One screen down a page: whether anything came or loaded there, and whether it was the last. */
export type FurtherStep = {readonly hasChanged: boolean; readonly isDone: boolean};

/** The answer is a type without a value: inputs are checked at run time, answers at compile time. */
type Message<Schema extends v.GenericSchema, Answer> = {readonly input: Schema; readonly answer?: () => Answer};

const answers = <Answer>() => ({
  to: <Schema extends v.GenericSchema>(input: Schema): Message<Schema, Answer> => ({input}),
});

/**
 * Everything our own pages may ask of the worker, `noun/verb`. The worker checks sender and input; answers are
 * `Result<answer, PinError>`. No answer ever carries a token.
 */
export const CONTRACT = {
  /**
   * Looks at the page in a tab. `target` of an earlier context-menu click is applied by the worker. Not `isThorough`: only
   * as far as a first screenful takes, and partial where there is more.
   */
  'page/collect': answers<Collection>().to(v.object({tabId, isThorough: v.optional(v.boolean(), true)})),
  /** Waits a moment for the page to show something new: true when it did. Fails where nobody has looked before. */
  'page/change': answers<boolean>().to(v.object({tabId})),
  /** Moves the page one screen down, or back to where it stood before the first; it goes back by itself if left alone. */
  'page/further': answers<FurtherStep>().to(v.object({tabId, step: v.picklist(['down', 'back'])})),
  /**
   * Makes a picture of a page, a card of its title and site or what its tab shows, and keeps it under `id` for the next
   * popup there. Null where that may not be seen.
   */
  'page/draw': answers<Drawing | null>().to(
    v.object({
      tabId,
      id: v.pipe(v.string(), v.maxLength(100)),
      kind: v.picklist(['card', 'view'] satisfies DrawingKind[]),
      pageUrl: v.string(),
      title: v.string(),
      host: v.string(),
    }),
  ),
  /** What earlier popups left for the next one on a tab. */
  'page/recall': answers<Recalled>().to(v.object({tabId})),
  /** Remembers the filters that the user set on a site, by its host; null forgets it. Never for a private window. */
  'filters/note': answers<null>().to(v.object({host: v.string(), filters: v.nullable(filters)})),
  /** What was pinned from here before: of a page, and of pictures by their addresses. Newest first. */
  'ledger/find': answers<readonly SeenEntry[]>().to(v.object({link: v.string(), addresses: v.array(v.string())})),
  /** Addresses as typed or found, without what tracks, in the same order: the lists of that are long. */
  'links/clean': answers<readonly CleanedLink[]>().to(v.object({links: v.pipe(v.array(v.string()), v.maxLength(2))})),
  /** What the user has set that counts on a page, by its whole address; empty where that is not known. */
  'habits/get': answers<Habits>().to(v.object({pageUrl: v.string()})),
  'delivery/get': answers<Delivery>().to(v.object({})),
  /** Checks a pasted token against Pinterest and keeps it only if it is good. */
  'account/connect': answers<Account>().to(
    v.object({token: v.pipe(v.string(), v.maxLength(4096)), host: v.optional(host, 'production')}),
  ),
  /** Signs in through Pinterest's consent page, in a window of its own; send it on a click. */
  'account/signIn': answers<Account>().to(app),
  /** Signs in as the account that owns the app, by the app's id and secret alone. */
  'account/signInAsOwner': answers<Account>().to(app),
  /** The same way once more, with the app's kept id and secret; send it on a click. */
  'account/signInAgain': answers<Account>().to(v.object({})),
  /** How the account is reached, without any secret; null while none is connected. */
  'account/describe': answers<Connection | null>().to(v.object({})),
  /** Asks Pinterest who the kept token belongs to. */
  'account/check': answers<Account>().to(v.object({})),
  'account/forget': answers<null>().to(v.object({})),
  /** What was listed before, at once and without asking Pinterest; null while nothing was. */
  'boards/known': answers<KnownBoards | null>().to(v.object({})),
  'boards/list': answers<readonly Board[]>().to(v.object({})),
  'boards/create': answers<Board>().to(
    v.object({name, privacy: v.optional(v.picklist(['PUBLIC', 'SECRET'] satisfies BoardPrivacy[]), 'PUBLIC')}),
  ),
  'sections/list': answers<readonly BoardSection[]>().to(v.object({boardId: v.pipe(digits, v.transform(boardId))})),
  'sections/create': answers<BoardSection>().to(v.object({boardId: v.pipe(digits, v.transform(boardId)), name})),
  /**
   * Something is about to be put into the outbox, by a page that may vanish before it can say that it was: looks for it
   * after a while, and leaves the disk to it until then.
   */
  'outbox/expect': answers<null>().to(v.object({})),
  /** Something was put into the outbox, or may be due: sends what is, and answers once nothing more is. */
  'outbox/nudge': answers<null>().to(v.object({})),
  /**
   * What was sent off together, once it is otherwise than at the revision `seen`, or after a while. Null: unknown, or
   * erased since.
   */
  'outbox/follow': answers<Sending | null>().to(v.object({id: uuid, seen: v.string()})),
  /** All that is in the queue, once it is otherwise than at the revision `seen`, or after a while. */
  'outbox/list': answers<Queue>().to(v.object({seen: v.string()})),
  /** Sends items again that were refused or taken back; one that waits is sent at once. */
  'outbox/retry': answers<null>().to(v.object({ids})),
  /**
   * Writes down a private window's items, which stay in memory, or a form's that was sent before and speaks anew; settles
   * once they are there.
   */
  'outbox/enqueue': answers<null>().to(
    v.object({items: v.pipe(v.array(born), v.maxLength(MOST_PINS)), isPrivate: v.boolean()}),
  ),
  /** Takes back what has not left yet; what is under way is deleted once it is known to be a pin. */
  'outbox/cancel': answers<null>().to(v.object({ids})),
  /** Changes an item that has not left yet, and sends it; false where it has. */
  'outbox/edit': answers<boolean>().to(v.object({id: uuid, draft, place: v.nullable(place)})),
  /** Sends items by Pinterest's own form instead; `isForAll`: every pin to come, too. */
  'outbox/sendAsForm': answers<null>().to(v.object({ids, isForAll: v.boolean()})),
  /** The user has looked for a pin that the board could not tell of. */
  'outbox/answerDoubt': answers<null>().to(v.object({id: uuid, isThere: v.boolean()})),
  /** Forgets items that are not under way, and damaged ones. */
  'outbox/erase': answers<null>().to(v.object({ids: v.array(v.pipe(v.string(), v.maxLength(100)))})),
  /** Sends nothing more, until `outbox/resume`. */
  'outbox/pause': answers<null>().to(v.object({})),
  'outbox/resume': answers<null>().to(v.object({})),
  'pins/delete': answers<null>().to(v.object({pinId: v.pipe(digits, v.transform(pinId))})),
} as const;

export type MessageName = keyof typeof CONTRACT;

/** What is handed over may be data that nobody is to change. */
type Frozen<Value> = Value extends object ? {readonly [Key in keyof Value]: Frozen<Value[Key]>} : Value;

export type MessageInput<Name extends MessageName> = Frozen<v.InferInput<(typeof CONTRACT)[Name]['input']>>;
export type MessageParsed<Name extends MessageName> = v.InferOutput<(typeof CONTRACT)[Name]['input']>;
export type MessageAnswer<Name extends MessageName> = ReturnType<NonNullable<(typeof CONTRACT)[Name]['answer']>>;
