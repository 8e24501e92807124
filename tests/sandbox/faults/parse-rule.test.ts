import {describe, expect, test} from 'vitest';
import {CALLS} from '../api/routes';
import {parseRule} from './parse-rule';

const parse = (text: string) => parseRule(text, CALLS);

describe('a rule', () => {
  test.each([
    ['POST /pins reset=after', {method: 'POST', path: '/pins', when: {kind: 'every'}, effects: {reset: 'after'}}],
    [
      ' get   /boards/{board_id}/pins  nth=2 lag=2000 ',
      {method: 'GET', when: {kind: 'numbered', from: 2, to: 2}, effects: {lagMs: 2000}},
    ],
    ['* * nth=2-4 delay=5', {method: '*', path: '*', when: {kind: 'numbered', from: 2, to: 4}, effects: {delayMs: 5}}],
    [
      'GET /boards chance=0.3 seed=7 truncate',
      {when: {kind: 'chance', probability: 0.3, seed: 7}, effects: {truncate: 'half'}},
    ],
    ['GET /boards chance=1 truncate=0', {when: {kind: 'chance', probability: 1, seed: 1}, effects: {truncate: 0}}],
    ['POST /pins truncate=-1', {effects: {truncate: -1}}],
    ['POST /pins reset=headers', {effects: {reset: 'headers'}}],
    ['POST /pins reset=before late=2000', {effects: {reset: 'before', lateMs: 2000}}],
    ['POST /pins status=503 late=2000', {effects: {refusal: {status: 503}, isCommitted: false, lateMs: 2000}}],
    ['POST /pins malformed=none', {effects: {malformed: 'none'}}],
    ['POST /pins malformed=id', {effects: {malformed: 'id'}}],
    ['POST /pins bomb=9000', {effects: {bombBytes: 9000}}],
    ['GET /boards malformed=html delay=1', {effects: {malformed: 'html', delayMs: 1}}],
    ['GET /boards slow=10', {effects: {slowBytesPerSecond: 10}}],
    ['GET /boards huge=50000000', {effects: {hugeBytes: 50_000_000}}],
    ['POST /oauth/token status=503', {effects: {refusal: {status: 503, code: 503, retryAfterSeconds: null}}}],
    ['POST /pins status=429/8 retry-after=5', {effects: {refusal: {status: 429, code: 8, retryAfterSeconds: 5}}}],
    ['POST /pins status=400/2786 committed', {effects: {refusal: {code: 2786}, isCommitted: true}}],
    [
      'POST /pins status=400/1 message="Unable to reach the URL"',
      {effects: {refusal: {message: 'Unable to reach the URL'}}},
    ],
  ])('%j is understood', (text, rule) => {
    expect(parse(text)).toMatchObject(rule);
  });

  test('speaks in Pinterest’s words where it names none', () => {
    expect(parse('POST /pins status=403/9').effects.refusal?.message).toMatch(/block \(Pins\).* to combat spam/);
    expect(parse('POST /pins status=400/2787').effects.refusal?.message).toBe(
      'Sorry! Something went wrong on our end.',
    );
  });

  test.each([
    ['', "does not begin with a call, like 'POST /pins'"],
    ['POST', "does not begin with a call, like 'POST /pins'"],
    ['POST /pinz delay=1', 'is about no call of the API: POST /oauth/token, GET /user_account,'],
    ['PUT /pins delay=1', 'is about no call of the API'],
    ['POST /pins', 'does not say what goes wrong: use status, delay, lag, reset,'],
    ['POST /pins nth=1', 'does not say what goes wrong'],
    ['POST /pins dealy=5', "has an unknown word 'dealy': use nth, chance,"],
    ['POST /pins delay=5 delay=6', "says 'delay' twice"],
    ['POST /pins delay=soon', 'says delay=soon: give a whole number'],
    ['POST /pins delay=0', 'says delay=0: give at least 1'],
    ['POST /pins delay', 'says delay=: give a whole number'],
    ['POST /pins nth=0 delay=1', 'says nth=0: give a number like 2, or two like 2-4'],
    ['POST /pins nth=4-2 delay=1', 'says nth=4-2: the smaller one first'],
    ['POST /pins chance=2 delay=1', 'says chance=2: give a share from 0 to 1, like 0.3'],
    ['POST /pins nth=1 chance=0.5 delay=1', 'says nth and chance: one of them'],
    ['POST /pins seed=1 delay=1', 'says seed, which goes with chance'],
    ['POST /pins status=200', 'says status=200: give a status from 400 to 599 and perhaps a code, like 429/8'],
    ['POST /pins committed delay=1', 'says committed, which goes with status'],
    ['POST /pins status=500 committed=no', 'says committed=no: give it alone'],
    ['POST /pins reset=now', 'says reset=now: give before, headers or after'],
    ['POST /pins truncate=--1', 'says truncate=--1: give a number of bytes, or leave it out for half'],
    ['POST /pins malformed=xml', 'says malformed=xml: give html, json, none or id'],
    ['POST /pins delay=1 late=2', 'says late, which goes with status or reset=before, and not with committed'],
    ['POST /pins reset=after late=2', 'says late, which goes with status or reset=before'],
    ['POST /pins status=503 committed late=2', 'says late, which goes with status or reset=before, and not with'],
    ['POST /pins reset=after truncate', 'says reset and truncate: one of them'],
    ['POST /pins status=500 message="half', "is not understood at 'message=\"half'"],
  ])('%j is not: it %s', (text, problem) => {
    expect(() => parse(text)).toThrow(`the fault '${text}' ${problem}`);
  });
});
