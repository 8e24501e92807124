import {pinId} from '../../src/domain/ids';
import type {OutboxItem, Owner, Rung} from '../../src/domain/outbox-item';
import type {PinPlace} from '../../src/domain/pin-draft';
import {ok} from '../../src/domain/result';
import {ownerKey} from './pacing';
import type {Answer, ListedPin, OutboxNet} from './ports';
import {createAnswers} from './world-answers';
import {DOES, type ListFault, type PostFault} from './world-faults';
import {createLadder, offRung} from './world-ladder';

/** For the outbox's tests: a Pinterest that makes pins or not, says so or not, and keeps a ledger of what is true. */

/** Late, and within the grace that the outbox gives. */
const LATE_MS = 100_000;
const LAG_MS = 40_000;

export type TruePin = ListedPin & {
  readonly boardId: string;
  /** The item whose request made it; null for a pin that came from elsewhere. */
  readonly madeBy: string | null;
  readonly visibleFromMs: number;
};

export type Requests = {kind: 'post' | 'list' | 'remove'; readonly atMs: number; readonly owner: string}[];

export const createPinterest = (time: {nowMs: number}, pageSize: number) => {
  const {steps, stand, leave, forget} = createLadder();
  const pinterest = {
    /** Rungs that do not bear, by the address of a picture. */
    broken: new Map<string, readonly Rung[]>(),
    steps,
    forgetLeft: forget,
    /** What goes wrong with the next requests, in their order; nothing after the last. */
    postFaults: [] as PostFault[],
    listFaults: [] as ListFault[],
    removeFaults: [] as ListFault[],
    /** Pins that nobody made here, and that were deleted all the same. */
    robbed: 0,
    made: 0,
    account: null as Owner | null,
    pins: [] as TruePin[],
    requests: [] as Requests,
    hasDates: true,
    openWindows: new Set<number>(),
    windows: 0,
    /** Who was signed in when it was last asked, and how many requests were for another's pins. */
    told: null as Owner | null,
    strayed: 0,
  };

  const commit = (item: OutboxItem, delayMs: number, lagMs: number): TruePin => {
    const atMs = time.nowMs + delayMs;
    const {draft, place} = item;
    const pin: TruePin = {
      id: pinId(String(1_000 + pinterest.made)),
      boardId: place?.boardId ?? '',
      boardSectionId: place?.boardSectionId ?? null,
      link: draft.link || null,
      title: draft.title || null,
      description: draft.description || null,
      altText: draft.altText || null,
      // Whole seconds, as Pinterest's are.
      createdAtMs: Math.floor(atMs / 1_000) * 1_000,
      parentPinId: draft.pinId,
      isOwner: true,
      madeBy: item.id,
      visibleFromMs: atMs + lagMs,
    };
    pinterest.made += 1;
    pinterest.pins.push(pin);
    return pin;
  };

  const does = (fault: PostFault, item: OutboxItem): TruePin | null => {
    switch (DOES[fault]) {
      case 'commits':
        return commit(item, 0, 0);
      case 'commitsLate':
        return commit(item, LATE_MS, 0);
      case 'hides':
        return commit(item, 0, LAG_MS);
      case 'nothing':
        return null;
    }
  };

  const date = (isHeard: boolean): number | null =>
    isHeard && pinterest.hasDates ? Math.floor(time.nowMs / 1_000) * 1_000 : null;

  const {answerOf, listFailure} = createAnswers(date, leave);

  const isSignedIn = (owner: Owner | null): owner is Owner =>
    owner !== null && pinterest.account !== null && ownerKey(owner) === ownerKey(pinterest.account);

  const openForm = async (): Promise<Answer> => {
    pinterest.windows += 1;
    pinterest.openWindows.add(pinterest.windows);
    return {kind: 'handedOff', formUrl: 'https://form/', windowId: pinterest.windows, serverDateMs: null};
  };

  const carry: OutboxNet['carry'] = async (item) => {
    stand(item);
    if (pinterest.broken.get(item.draft.mediaUrl)?.includes(item.rung) === true) {
      leave(item);
      return offRung(item, null);
    }
    return {kind: 'carried', media: {kind: 'imageUrl', url: item.draft.mediaUrl}, changes: []};
  };

  const send = async (item: OutboxItem): Promise<Answer> => {
    if (item.owner?.accountId !== pinterest.told?.accountId) pinterest.strayed += 1;
    if (!isSignedIn(item.owner)) return {kind: 'notSent', error: {kind: 'signedOut'}, serverDateMs: null};
    const fault = pinterest.postFaults.shift() ?? 'none';
    if (fault === 'offline') return answerOf(fault, item, null);
    pinterest.requests.push({kind: 'post', atMs: time.nowMs, owner: ownerKey(item.owner)});
    time.nowMs += 150;
    const pin = does(fault, item);
    time.nowMs += fault.startsWith('timeout') ? 25_000 : 150;
    if (fault === 'signedOut') pinterest.account = null;
    return answerOf(fault, item, pin);
  };

  const remove: OutboxNet['remove'] = async (owner, pin) => {
    if (!isSignedIn(owner)) return listFailure('signedOut');
    const fault = pinterest.removeFaults.shift() ?? 'none';
    if (fault !== 'offline') pinterest.requests.push({kind: 'remove', atMs: time.nowMs, owner: ownerKey(owner)});
    time.nowMs += 200;
    const [deleted] = fault === 'none' ? pinterest.pins.filter(({id}) => id === pin) : [];
    if (deleted?.madeBy === null) pinterest.robbed += 1;
    pinterest.pins = pinterest.pins.filter((one) => one !== deleted);
    if (fault === 'signedOut') pinterest.account = null;
    return fault === 'none' ? ok({serverDateMs: date(true)}) : listFailure(fault);
  };

  const visible = ({boardId}: PinPlace): readonly TruePin[] =>
    pinterest.pins
      .filter((pin) => pin.boardId === boardId && pin.visibleFromMs <= time.nowMs)
      .sort((one, other) => (other.createdAtMs ?? 0) - (one.createdAtMs ?? 0) || Number(other.id) - Number(one.id));

  const listBoard: OutboxNet['listBoard'] = async (owner, place, cursor) => {
    if (!isSignedIn(owner)) return listFailure('signedOut');
    const fault = pinterest.listFaults.shift() ?? 'none';
    if (fault !== 'offline') pinterest.requests.push({kind: 'list', atMs: time.nowMs, owner: ownerKey(owner)});
    time.nowMs += 200;
    if (fault === 'signedOut') pinterest.account = null;
    if (fault !== 'none') return listFailure(fault);
    const from = Number(cursor ?? 0);
    const pins = visible(place);
    const next = from + pageSize < pins.length ? String(from + pageSize) : null;
    return ok({pins: pins.slice(from, from + pageSize), cursor: next, serverDateMs: date(true)});
  };

  const net: OutboxNet = {
    account: async () => {
      pinterest.told = pinterest.account;
      return pinterest.told;
    },
    carry,
    send,
    remove,
    openForm,
    listBoard,
    isWindowOpen: async (windowId) => pinterest.openWindows.has(windowId),
  };

  return {pinterest, net};
};
