// @vitest-environment happy-dom
import './stand-in-browser';

import {cleanup, fireEvent, render, screen, waitFor} from '@testing-library/preact';
import {afterEach, describe, expect, it} from 'vitest';
import type {PinError, UnreadablePage} from '../domain/pin-error';
import {Problem, type Steps} from './Problem';
import {nextSteps, problemWords} from './problem-words';
import {answerPermissions, askedOrigins} from './stand-in-browser';

afterEach(cleanup);

const pages: UnreadablePage[] = ['browserPage', 'store', 'pinterest', 'pdf', 'notAPage', 'noAccess', 'timedOut'];
const missing = ['board', 'section', 'pin', 'account', 'resource'] as const;

const errors: PinError[] = [
  {kind: 'signedOut'},
  {kind: 'otherAccount'},
  {kind: 'missingPermission', origin: 'https://api.pinterest.com'},
  {kind: 'missingScope', message: 'Your token lacks pins:write'},
  {kind: 'trialAccess'},
  {kind: 'rateLimited', retryAfterMs: null},
  {kind: 'rateLimited', retryAfterMs: 60_000},
  {kind: 'rateLimited', retryAfterMs: 600_000},
  {kind: 'rejected', field: 'title', reason: 'Too long'},
  {kind: 'rejected', field: null, reason: 'No reason'},
  ...missing.map((what): PinError => ({kind: 'notFound', what})),
  {kind: 'offline'},
  {kind: 'serverDown', status: 503},
  {kind: 'serverDown', status: null},
  {kind: 'unexpectedResponse', detail: 'items: Expected array'},
  ...pages.map((page): PinError => ({kind: 'pageNotReadable', page})),
  {kind: 'spamBlock'},
  {kind: 'outcomeUnknown'},
  {kind: 'signInDenied'},
  {kind: 'signInFailed', reason: 'Spent.'},
  {kind: 'cancelled'},
];

const show = (error: PinError, steps: Steps) => render(<Problem error={error} steps={steps} />);

describe('problemWords', () => {
  it('has words of its own for every way to fail', () => {
    const words = errors.map(problemWords);
    expect(new Set(words).size).toBe(errors.length);
    for (const sentence of words) expect(sentence).toMatch(/^[A-Z].*\S$/);
  });

  it('counts the minutes to wait, rounded up', () => {
    expect(problemWords({kind: 'rateLimited', retryAfterMs: 1_000})).toContain('in 1 minute.');
    expect(problemWords({kind: 'rateLimited', retryAfterMs: 61_000})).toContain('in 2 minutes.');
  });

  it('shows what Pinterest said as text that cannot disguise itself', () => {
    expect(problemWords({kind: 'rejected', field: null, reason: 'evil\u202etxt'})).toContain('evil txt');
  });
});

describe('nextSteps', () => {
  it('offers something to do wherever anything but waiting or another page can help', () => {
    const helpless = errors.filter((error) => nextSteps(error).length === 0).map(({kind}) => kind);
    expect(new Set(helpless)).toEqual(new Set(['spamBlock', 'pageNotReadable']));
  });

  it('never offers to repeat a pin of which no answer came', () => {
    expect(nextSteps({kind: 'outcomeUnknown'})).toEqual(['lookAtBoard', 'isThere', 'pinAnew']);
  });
});

describe('Problem', () => {
  it('is announced', () => {
    show({kind: 'offline'}, {});
    expect(screen.getByRole('alert').textContent).toContain('offline');
  });

  it('explains Trial access and hands the same pin on in one click', () => {
    let isHandedOff = false;
    show({kind: 'trialAccess'}, {handOff: () => (isHandedOff = true)});
    expect(screen.getByRole('alert').textContent).toContain('apps on trial may not create pins');
    fireEvent.click(screen.getByRole('button', {name: 'Continue on Pinterest'}));
    expect(isHandedOff).toBe(true);
  });

  it('leads to the boards on Pinterest when nobody knows whether the pin is there', () => {
    show({kind: 'outcomeUnknown'}, {lookAtBoard: {href: 'https://www.pinterest.com/you/'}});
    const link = screen.getByRole('link', {name: 'Look at your boards'});
    expect(link.getAttribute('href')).toBe('https://www.pinterest.com/you/');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('asks the browser for the permission that was taken back, and tries again once it is given', async () => {
    let tries = 0;
    show({kind: 'missingPermission', origin: 'https://api.pinterest.com'}, {retry: () => tries++});
    fireEvent.click(screen.getByRole('button', {name: 'Allow it now'}));
    // Asked within the click itself: a moment later the browser would refuse.
    expect(askedOrigins.at(-1)).toBe('https://api.pinterest.com/*');
    await waitFor(() => expect(tries).toBe(1));
  });

  it('stays with its next step where the user would rather not give the host of a picture', async () => {
    let tries = 0;
    const picture = {kind: 'needsHost', origin: 'https://images.example'} as const;
    show({kind: 'rejected', field: 'media', reason: '', picture}, {retry: () => tries++});
    answerPermissions(false);
    fireEvent.click(screen.getByRole('button', {name: 'Allow it now'}));
    expect(askedOrigins.at(-1)).toBe('https://images.example/*');
    await Promise.resolve();
    answerPermissions(true);
    expect(tries).toBe(0);
    expect(screen.getByRole('alert').textContent).toContain('Allow Pinmarklet to fetch it from images.example');
    expect(screen.getByRole('button', {name: 'Allow it now'})).toBeDefined();
  });

  it('leaves out steps that its place cannot offer', () => {
    show({kind: 'signedOut'}, {connect: () => {}});
    expect(screen.getAllByRole('button').length).toBe(1);
  });

  it('names Pinterest’s reference, for asking their support', () => {
    show({kind: 'serverDown', status: 500, requestId: '123456'}, {});
    expect(screen.getByRole('alert').textContent).toContain('123456');
  });
});
