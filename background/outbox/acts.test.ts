import {describe, expect, it} from 'vitest';
import type {OutboxItem} from '../../src/domain/outbox-item';
import type {PictureTrouble} from '../../src/domain/picture-trouble';
import {
  answerDoubt,
  backOnline,
  cancel,
  edit,
  pauseAll,
  resume,
  retry,
  sendAsForm,
  takeBack,
  welcomeBack,
} from './acts';
import {FRESH_PACING, ownerKey} from './pacing';
import {itemOf, ME} from './world';

const error = {kind: 'trialAccess'} as const;
const refused = itemOf('a', {state: {kind: 'rejected', error}, doubtSinceMs: 5});
const doubtful = itemOf('a', {
  doubtSinceMs: 5,
  state: {kind: 'unknown', sentAtMs: 5, listings: 3, nextLookAtMs: 9, isForUser: true},
});
const sending = itemOf('a', {doubtSinceMs: 5, state: {kind: 'sending', sentAtMs: 5}});
const again = itemOf('a', {doubtSinceMs: 5, state: {kind: 'waiting', retryAtMs: 9, error}});
const kindAfter = (item: OutboxItem | null) => item?.state.kind ?? null;

describe('what a user does to a pin', () => {
  it('retries what waits or was refused, and nothing else', () => {
    expect([refused, again, doubtful, sending, itemOf('a')].map((item) => kindAfter(retry(item)))).toEqual([
      'queued',
      'queued',
      null,
      null,
      null,
    ]);
  });

  it('cancels what is not under way', () => {
    expect([itemOf('a'), refused, sending, doubtful].map((item) => kindAfter(cancel(item)))).toEqual([
      'cancelled',
      'cancelled',
      null,
      null,
    ]);
  });

  it('takes back what is under way by a wish that is kept until it can be met; the rest at once', () => {
    expect([sending, doubtful].map(takeBack)).toMatchObject([
      {isUnwanted: true, state: sending.state},
      {isUnwanted: true, state: doubtful.state},
    ]);
    expect([itemOf('a'), refused, again].map((item) => kindAfter(takeBack(item)))).toEqual(Array(3).fill('cancelled'));
    expect(takeBack({...sending, mode: 'handOff'})).toBeNull();
  });

  it('is retried from the first rung where no way was left for its picture, and from where it was otherwise', () => {
    const refusedBy = (picture: PictureTrouble): OutboxItem =>
      itemOf('a', {
        rung: 'worker',
        tried: [{rung: 'address', error}],
        state: {kind: 'rejected', error: {kind: 'rejected', field: 'media', reason: 'no', picture}},
      });
    expect(retry(refusedBy({kind: 'hidden'}))).toMatchObject({rung: 'address', tried: []});
    const host = refusedBy({kind: 'needsHost', origin: 'https://site.example'});
    expect(retry(host)).toMatchObject({rung: 'worker', tried: host.tried});
    expect(retry({...again, rung: 'page'})).toMatchObject({rung: 'page'});
    expect(retry({...refused, rung: 'page'})).toMatchObject({rung: 'page'});
    const untold = {kind: 'rejected', field: 'media', reason: 'no'} as const;
    expect(retry({...refused, rung: 'page', state: {kind: 'rejected', error: untold}})).toMatchObject({
      rung: 'address',
    });
  });

  it('edits what was refused, as a pin of its own; never what may stand already', () => {
    const draft = {...refused.draft, title: 'Better'};
    expect(edit(draft, null)(refused)).toMatchObject({draft, place: null, doubtSinceMs: null, state: {kind: 'queued'}});
    expect([sending, doubtful, again].map(edit(draft, null))).toEqual([null, null, null]);
  });

  it('hands a refused pin to Pinterest’s form; never one that may stand already', () => {
    expect(sendAsForm(refused)).toMatchObject({mode: 'handOff', doubtSinceMs: null, state: {kind: 'queued'}});
    expect([sending, doubtful, again].map(sendAsForm)).toEqual([null, null, null]);
  });

  it('ends a doubt by their word', () => {
    const unwanted = {...doubtful, isUnwanted: true};
    expect(answerDoubt('isThere', 12)(unwanted)).toMatchObject({
      doubtSinceMs: null,
      isUnwanted: false,
      state: {kind: 'done', outcome: null, doneAtMs: 12},
    });
    expect(answerDoubt('sendAgain', 12)(unwanted)).toMatchObject({
      doubtSinceMs: null,
      isUnwanted: false,
      state: {kind: 'queued'},
    });
    expect(answerDoubt('sendAgain', 12)(sending)).toBeNull();
  });
});

describe('what a user does to the queue', () => {
  it('pauses and goes on', () => {
    expect(pauseAll(FRESH_PACING).isPaused).toBe(true);
    expect(resume(pauseAll(FRESH_PACING)).isPaused).toBe(false);
  });

  it('coming back, an account need not wait for its sign-out to pass; a spam block stays', () => {
    const parked = (kind: 'signedOut' | 'spamBlock') => ({
      ...FRESH_PACING,
      parks: {[ownerKey(ME)]: {untilMs: 9, error: {kind}}},
    });
    expect(welcomeBack(ME)(parked('signedOut')).parks).toEqual({});
    expect(welcomeBack(ME)(parked('spamBlock')).parks).toEqual(parked('spamBlock').parks);
    expect(welcomeBack(ME)(FRESH_PACING)).toBe(FRESH_PACING);
  });

  it('coming back, the line frees what waited for it alone', () => {
    const pace = {failures: 2, notBeforeMs: 9, day: 0, requests: 1};
    const hosts = {
      one: {...pace, error: {kind: 'offline'}},
      other: {...pace, error: {kind: 'rateLimited', retryAfterMs: 1}},
      well: {...pace, error: null},
    } as const;
    const freed = backOnline({...FRESH_PACING, hosts}).hosts;
    expect(Object.values(freed).map(({notBeforeMs}) => notBeforeMs)).toEqual([0, 9, 9]);
  });
});
