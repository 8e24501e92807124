import {describe, expect, it} from 'vitest';
import {pinId} from './ids';
import type {Rung} from './outbox-item';
import type {PictureTrouble} from './picture-trouble';
import type {PinDraft} from './pin-draft';
import type {PinError} from './pin-error';
import {canBear, leadsOn, nextRung, RUNGS, tellingError, withDisplayed} from './rungs';

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

const troubleError = (picture: PictureTrouble): PinError => ({kind: 'rejected', field: 'media', reason: 'no', picture});

const at = (draft: PinDraft, rung: Rung, displayedUrl: string | null = null) => ({draft, foundIn, rung, displayedUrl});

/** All that an item stands on, picture by picture, when each rung fails with the same error. */
const climbed = (
  draft: PinDraft,
  error: PinError,
  tab: typeof foundIn | null = foundIn,
  displayedUrl: string | null = null,
): readonly string[] => {
  let item: Parameters<typeof nextRung>[0] = {draft, foundIn: tab, rung: 'address', displayedUrl};
  const stood: string[] = [];
  while (stood.length < 20) {
    stood.push(item.draft.mediaUrl === draft.mediaUrl ? item.rung : `displayed ${item.rung}`);
    const climb = nextRung(item, error);
    if (climb === null) return stood;
    expect(leadsOn(item, climb)).toBe(true);
    item = {...(climb.isDisplayed ? withDisplayed(item) : item), rung: climb.rung};
  }
  return stood;
};

const unreadable = troubleError({kind: 'unreadable'});

const bearing = (draft: PinDraft, tab: typeof foundIn | null): readonly Rung[] =>
  RUNGS.filter((rung) => canBear(rung, {draft, foundIn: tab}));

describe('the first rung that can bear', () => {
  it.each([
    [PUBLIC, 'address'],
    ['http://images.example/a.jpg', 'address'],
    ['http://192.168.1.1/a.jpg', 'page'],
    ['https://localhost/a.jpg', 'page'],
    ['blob:https://page.example/1', 'page'],
    [EMBEDDED, 'page'],
  ])('of %s is %s', (url, rung) => {
    expect(bearing(draftOf(url), foundIn)[0]).toBe(rung);
  });

  it('of a private address is Pinterest’s where no page is left to ask', () => {
    expect(bearing(draftOf('http://192.168.1.1/a.jpg'), null)[0]).toBe('address');
  });

  it('takes the bytes of all where one picture of a carousel has no address', () => {
    expect(bearing(carouselOf(PUBLIC, PUBLIC), foundIn)[0]).toBe('address');
    expect(bearing(carouselOf(PUBLIC, EMBEDDED), foundIn)[0]).toBe('page');
    expect(bearing(carouselOf(PUBLIC, EMBEDDED), null)[0]).toBe('worker');
  });

  it('is none for what only a page had that is gone', () => {
    expect(bearing(draftOf('blob:https://page.example/1'), null)).toEqual([]);
  });
});

describe('nextRung', () => {
  it('climbs every rung that can bear, once each, and ends', () => {
    expect(climbed(draftOf(PUBLIC), unreadable)).toEqual(['address', 'page', 'worker', 'pixels']);
    expect(climbed(draftOf(PUBLIC), unreadable, null)).toEqual(['address', 'worker']);
    expect(climbed(draftOf('http://images.example/a.jpg'), unreadable)).toEqual(['address', 'page', 'pixels']);
    expect(climbed(draftOf('blob:https://page.example/1'), unreadable)).toEqual(['address', 'page', 'pixels']);
    expect(climbed(draftOf('http://10.0.0.1/a.jpg'), unreadable)).toEqual(['address', 'page', 'pixels']);
    expect(climbed(draftOf(EMBEDDED), unreadable, null)).toEqual(['address', 'page']);
  });

  it('never leads back to a rung that was left, nor twice to the picture that the page shows', () => {
    const item = at(draftOf(PUBLIC), 'worker', PUBLIC);
    expect(leadsOn(item, {rung: 'page', isDisplayed: false})).toBe(false);
    expect(leadsOn(item, {rung: 'worker', isDisplayed: false})).toBe(false);
    expect(leadsOn(withDisplayed(item), {rung: 'address', isDisplayed: true})).toBe(false);
  });

  it('goes on from the first rung with the picture that the page shows, once the named one is refused for good', () => {
    const shown = 'https://images.example/shown.jpg';
    const displayed = ['address', 'page', 'worker', 'pixels'].map((rung) => `displayed ${rung}`);
    expect(climbed(draftOf('https://named.example/a.gif'), unreadable, foundIn, shown)).toEqual([
      'address',
      'page',
      'worker',
      'pixels',
      ...displayed,
    ]);
    const tooSmall = troubleError({kind: 'tooSmall', width: 9, height: 9, least: 100});
    expect(nextRung(at(draftOf(PUBLIC), 'page', shown), tooSmall)).toEqual({rung: 'address', isDisplayed: true});
    expect(nextRung(at(draftOf(PUBLIC), 'page', shown), {kind: 'trialAccess'})).toBeNull();
  });

  it('takes Pinterest’s no to an address for a reason to climb, and its no to bytes for the last word', () => {
    expect(nextRung(at(draftOf(PUBLIC), 'address'), COULD_NOT_FETCH)).toEqual({rung: 'page', isDisplayed: false});
    expect(nextRung(at(draftOf(PUBLIC), 'page'), COULD_NOT_FETCH)).toBeNull();
  });

  it.each<PinError>([
    {kind: 'outcomeUnknown'},
    {kind: 'rateLimited', retryAfterMs: 1},
    {kind: 'trialAccess'},
    {kind: 'rejected', field: 'link', reason: 'Sorry! This site doesn’t allow you to save Pins.'},
    {kind: 'notFound', what: 'board'},
  ])('stays where the picture is not to blame: $kind', (error) => {
    expect(nextRung(at(draftOf(PUBLIC), 'address'), error)).toBeNull();
  });

  it('stays where the picture itself is at fault, or the user is to be asked', () => {
    const onWorker = at(draftOf(PUBLIC), 'worker');
    expect(nextRung(onWorker, troubleError({kind: 'tooSmall', width: 9, height: 9, least: 100}))).toBeNull();
    expect(nextRung(onWorker, troubleError({kind: 'tooLarge', bytes: 9, most: 8}))).toBeNull();
    expect(nextRung(onWorker, troubleError({kind: 'needsHost', origin: 'https://images.example'}))).toBeNull();
  });

  it('leaves what no browser draws to no screen, and lets the screen help with what this page alone can draw', () => {
    const onWorker = at(draftOf(PUBLIC), 'worker');
    expect(nextRung(onWorker, troubleError({kind: 'undrawable', format: 'HEIC'}))).toBeNull();
    expect(nextRung(onWorker, troubleError({kind: 'undrawable', format: 'TIFF'}))).toBeNull();
    expect(nextRung(onWorker, troubleError({kind: 'undrawable', format: 'SVG'}))).toMatchObject({rung: 'pixels'});
  });

  it('has no other way for a pin that is saved again', () => {
    expect(nextRung(at(draftOf(PUBLIC, {pinId: pinId('1')}), 'address', PUBLIC), COULD_NOT_FETCH)).toBeNull();
  });
});

describe('what is told of a picture that no rung bore', () => {
  const broken = troubleError({kind: 'broken'});
  const undrawable = troubleError({kind: 'undrawable', format: 'AVIF'});
  const gone = troubleError({kind: 'tabGone'});

  it('is what is wrong with it, where a rung had it in hand, and else why the last could not get at it', () => {
    const page = {rung: 'page', error: unreadable} as const;
    expect(tellingError([page, {rung: 'worker', error: broken}], gone)).toBe(broken);
    expect(tellingError([{rung: 'page', error: undrawable}, page], gone)).toBe(undrawable);
    expect(tellingError([{rung: 'address', error: COULD_NOT_FETCH}, page], gone)).toBe(gone);
    expect(tellingError([], gone)).toBe(gone);
  });
});
