import {describe, expect, test} from 'vitest';
import type {PinError} from '../domain/pin-error';
import {type Refusal, toPinError} from './refusal';

const read: Refusal = {status: 400, code: null, message: '', isWrite: false, retryAfterMs: null};
const write: Refusal = {...read, isWrite: true};
const trial =
  'Apps with Trial access may not create Pins in production https://api.pinterest.com - use API Sandbox https://api-sandbox.pinterest.com instead.';

const rows: readonly [string, Refusal, PinError][] = [
  ['401 code 2', {...read, status: 401, code: 2}, {kind: 'signedOut'}],
  ['401 code 3', {...read, status: 401, code: 3, message: 'scope'}, {kind: 'missingScope', message: 'scope'}],
  [
    '401 of a gated feature',
    {...write, status: 401, code: 3, message: 'restricted feature: pin_edit'},
    {kind: 'trialAccess'},
  ],
  ['403 of a Trial app', {...write, status: 403, code: 29, message: trial}, {kind: 'trialAccess'}],
  ['403 of a foreign board', {...write, status: 403, code: 29, message: 'No.'}, {kind: 'missingScope', message: 'No.'}],
  [
    '403 of a small picture',
    {...write, status: 403, code: 233, message: 'small'},
    {kind: 'rejected', field: 'media', reason: 'small'},
  ],
  [
    '403 of a broken picture',
    {...write, status: 403, code: 235, message: 'broken'},
    {kind: 'rejected', field: 'media', reason: 'broken'},
  ],
  ['404 of a board', {...read, status: 404, code: 40}, {kind: 'notFound', what: 'board'}],
  ['404 of a pin', {...read, status: 404, code: 50}, {kind: 'notFound', what: 'pin'}],
  ['404 of a section', {...read, status: 404, code: 2031}, {kind: 'notFound', what: 'section'}],
  ['404 of anything else', {...read, status: 404}, {kind: 'notFound', what: 'resource'}],
  ['429', {...write, status: 429, code: 8, retryAfterMs: 5_000}, {kind: 'rateLimited', retryAfterMs: 5_000}],
  ['429 for spam', {...write, status: 429, message: 'blocked for spam'}, {kind: 'spamBlock'}],
  ['code 9 under any status', {...write, status: 400, code: 9}, {kind: 'spamBlock'}],
  ['409', {...write, status: 409}, {kind: 'rateLimited', retryAfterMs: null}],
  [
    '400 of a picture that could not be fetched',
    {...write, code: 1, message: 'Sorry we could not fetch the image.'},
    {kind: 'rejected', field: 'media', reason: 'Sorry we could not fetch the image.'},
  ],
  [
    '400 of a site that forbids saving',
    {...write, code: 1, message: "Sorry! This site doesn't allow you to save Pins."},
    {kind: 'rejected', field: 'link', reason: "Sorry! This site doesn't allow you to save Pins."},
  ],
  [
    '400 of a board name',
    {...write, code: 400, message: 'The board name is invalid or duplicated.'},
    {kind: 'rejected', field: 'boardName', reason: 'The board name is invalid or duplicated.'},
  ],
  [
    '400 of a link that leads nowhere',
    {...write, code: 1, message: 'Unable to reach the URL'},
    {kind: 'rejected', field: 'media', reason: 'Unable to reach the URL'},
  ],
  [
    '400 of an invalid link',
    {...write, code: 1, message: 'Whoops! You gave an invalid URL.'},
    {kind: 'rejected', field: 'link', reason: 'Whoops! You gave an invalid URL.'},
  ],
  [
    '400 of a body that breaks the schema',
    {...write, message: "'board_id': 'x' does not match '^\\d+$'"},
    {kind: 'rejected', field: 'boardId', reason: "'board_id': 'x' does not match '^\\d+$'"},
  ],
  [
    '400 of too many pictures',
    {...write, message: 'constraint: maxItems=5'},
    {kind: 'rejected', field: 'media', reason: 'constraint: maxItems=5'},
  ],
  [
    '400 of a filter',
    {...read, code: 400, message: 'Invalid pin filter value'},
    {kind: 'rejected', field: 'filter', reason: 'Invalid pin filter value'},
  ],
  ['404 of an account', {...read, status: 404, code: 30}, {kind: 'notFound', what: 'account'}],
  [
    '404 of a section whose code is the status',
    {...read, status: 404, code: 404, message: 'Board section not found.'},
    {kind: 'notFound', what: 'section'},
  ],
  [
    'a redirect address that the app does not have',
    {...read, code: 7, message: 'The provided redirect_uri does not match'},
    {kind: 'signInFailed', reason: 'The provided redirect_uri does not match'},
  ],
  ['500 to a read', {...read, status: 503}, {kind: 'serverDown', status: 503}],
];

describe('a refusal becomes a pin error', () => {
  test.each(rows)('%s', (_, refusal, error) => {
    expect(toPinError(refusal)).toEqual(error);
  });

  test.each([500, 502, 503, 504, 408])('a write answered with %i may have taken effect', (status) => {
    expect(toPinError({...write, status})).toEqual({kind: 'outcomeUnknown'});
  });

  test.each([12, 2786, 2787])('a write answered with fault code %i may have taken effect', (code) => {
    expect(toPinError({...write, status: 400, code})).toEqual({kind: 'outcomeUnknown'});
  });

  test('a refusal without words still says what happened', () => {
    expect(toPinError({...read, status: 418})).toEqual({
      kind: 'rejected',
      field: null,
      reason: 'Pinterest answered with status 418.',
    });
  });
});
