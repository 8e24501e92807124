import {describe, expect, it} from 'vitest';
import {pinId} from '../../src/domain/ids';
import type {Rung, TriedRung} from '../../src/domain/outbox-item';
import type {PinDraft} from '../../src/domain/pin-draft';
import type {PinError} from '../../src/domain/pin-error';
import {firstRung, nextRung} from './next-rung';
import {troubleError} from './trouble';

const draftOf = (mediaUrl: string, more: Partial<PinDraft> = {}): PinDraft => ({
  mediaUrl,
  link: 'https://page.example/',
  title: '',
  description: '',
  altText: '',
  pinId: null,
  ...more,
});

const carouselOf = (...addresses: readonly string[]): PinDraft =>
  draftOf(addresses[0] ?? '', {carousel: addresses.map((url) => draftOf(url))});

const PUBLIC = 'https://images.example/a.webp';
const EMBEDDED = 'data:image/webp;base64,AAAA';
const foundIn = {tabId: 3, pageUrl: 'https://page.example/'};
const COULD_NOT_FETCH: PinError = {kind: 'rejected', field: 'media', reason: 'Sorry we could not fetch the image.'};

/** All rungs that an item stands on when each of them fails with the same error. */
const climbed = (draft: PinDraft, error: PinError, tab: typeof foundIn | null = foundIn): readonly Rung[] => {
  const tried: TriedRung[] = [];
  for (let rung: Rung | null = firstRung({draft, foundIn: tab}); rung !== null && tried.length < 9; ) {
    const next: Rung | null = nextRung({draft, foundIn: tab, rung, tried}, error);
    tried.push({rung, error});
    rung = next;
  }
  return tried.map(({rung}) => rung);
};

const unreadable = troubleError({kind: 'unreadable'});

describe('firstRung', () => {
  it.each([
    [PUBLIC, 'address'],
    ['http://images.example/a.jpg', 'address'],
    ['http://192.168.1.1/a.jpg', 'page'],
    ['https://localhost/a.jpg', 'page'],
    ['blob:https://page.example/1', 'page'],
    [EMBEDDED, 'page'],
  ])('of %s is %s', (url, rung) => {
    expect(firstRung({draft: draftOf(url), foundIn})).toBe(rung);
  });

  it('leaves a private address to Pinterest where no page is left to ask', () => {
    expect(firstRung({draft: draftOf('http://192.168.1.1/a.jpg'), foundIn: null})).toBe('address');
  });

  it('takes the bytes of all where one picture of a carousel has no address', () => {
    expect(firstRung({draft: carouselOf(PUBLIC, PUBLIC), foundIn})).toBe('address');
    expect(firstRung({draft: carouselOf(PUBLIC, EMBEDDED), foundIn})).toBe('page');
    expect(firstRung({draft: carouselOf(PUBLIC, EMBEDDED), foundIn: null})).toBe('worker');
  });
});

describe('nextRung', () => {
  it('climbs every rung that can bear, once each, and ends', () => {
    expect(climbed(draftOf(PUBLIC), unreadable)).toEqual(['address', 'page', 'worker', 'pixels']);
    expect(climbed(draftOf(PUBLIC), unreadable, null)).toEqual(['address', 'worker']);
    expect(climbed(draftOf('http://images.example/a.jpg'), unreadable)).toEqual(['address', 'page', 'pixels']);
    expect(climbed(draftOf('blob:https://page.example/1'), unreadable)).toEqual(['page', 'pixels']);
    expect(climbed(draftOf('http://10.0.0.1/a.jpg'), unreadable)).toEqual(['page', 'pixels']);
    expect(climbed(draftOf(EMBEDDED), unreadable, null)).toEqual(['page']);
  });

  it('never goes back to a rung that was left', () => {
    const tried: TriedRung[] = [{rung: 'page', error: unreadable}];
    expect(nextRung({draft: draftOf(PUBLIC), foundIn, rung: 'address', tried}, COULD_NOT_FETCH)).toBe('worker');
  });

  it('takes Pinterest’s no to an address for a reason to climb, and its no to bytes for the last word', () => {
    const draft = draftOf(PUBLIC);
    expect(nextRung({draft, foundIn, rung: 'address', tried: []}, COULD_NOT_FETCH)).toBe('page');
    expect(nextRung({draft, foundIn, rung: 'page', tried: []}, COULD_NOT_FETCH)).toBeNull();
  });

  it.each<PinError>([
    {kind: 'outcomeUnknown'},
    {kind: 'rateLimited', retryAfterMs: 1},
    {kind: 'trialAccess'},
    {kind: 'rejected', field: 'link', reason: 'Sorry! This site doesn’t allow you to save Pins.'},
    {kind: 'notFound', what: 'board'},
  ])('stays where the picture is not to blame: $kind', (error) => {
    expect(nextRung({draft: draftOf(PUBLIC), foundIn, rung: 'address', tried: []}, error)).toBeNull();
  });

  it('stays where the picture itself is at fault, or the user is to be asked', () => {
    const at = {draft: draftOf(PUBLIC), foundIn, rung: 'worker', tried: []} as const;
    expect(nextRung(at, troubleError({kind: 'tooSmall', width: 9, height: 9, least: 100}))).toBeNull();
    expect(nextRung(at, troubleError({kind: 'tooLarge', bytes: 9, most: 8}))).toBeNull();
    expect(nextRung(at, troubleError({kind: 'needsHost', origin: 'https://images.example'}))).toBeNull();
    expect(nextRung(at, troubleError({kind: 'hostRefused'}))).toBe('pixels');
  });

  it('has no other way for a pin that is saved again', () => {
    const draft = draftOf(PUBLIC, {pinId: pinId('1')});
    expect(nextRung({draft, foundIn, rung: 'address', tried: []}, COULD_NOT_FETCH)).toBeNull();
  });
});
