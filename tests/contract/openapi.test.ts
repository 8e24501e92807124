import {beforeAll, describe, expect, test} from 'vitest';
import {LIMITS} from '../../src/domain/limits';
import {type ApiDescription, type Exchange, openDescription} from './api-description';
import {exchangesWithSandbox} from './exchanges';
import {mutationsOf} from './mutations';

const file = process.env['PINTEREST_OPENAPI'] ?? '';
if (file === '') console.log('contract with Pinterest’s API description: skipped, PINTEREST_OPENAPI names no file');

describe.skipIf(file === '')('held to Pinterest’s own description', () => {
  let description: ApiDescription;
  let exchanges: readonly Exchange[];

  beforeAll(async () => {
    description = openDescription(file);
    exchanges = await exchangesWithSandbox();
  });

  const said = ({method, path, status}: Exchange) => `${method} ${path} ${status}`;

  test('every operation of the description is exercised', () => {
    const exercised = new Set(exchanges.map((one) => description.operationOf(one)?.name));
    expect(description.operations.filter((name) => !exercised.has(name))).toEqual([]);
    expect(exercised).not.toContain(undefined);
  });

  test('every request of the client keeps to it', () => {
    expect(exchanges.flatMap((one) => description.requestViolations(one).map((v) => `${said(one)}: ${v}`))).toEqual([]);
  });

  test('every reply of the sandbox keeps to it', () => {
    expect(exchanges.flatMap((one) => description.replyViolations(one).map((v) => `${said(one)}: ${v}`))).toEqual([]);
  });

  test('a request broken in any one rule is found out', () => {
    const mutations = exchanges.filter(({status}) => status < 300).flatMap((one) => mutationsOf(description, one));
    const rules = new Set(mutations.map(({rule}) => rule));
    expect(rules.size).toBeGreaterThan(150);
    const missed = mutations.filter(({exchange}) => description.requestViolations(exchange).length === 0);
    expect([...new Set(missed.map(({rule}) => rule))]).toEqual([]);
  });

  test('a reply that lacks what is required, or holds the wrong kind, is found out', () => {
    const pin = exchanges.find(({method, path, status}) => method === 'POST' && path === '/pins' && status < 300);
    if (pin === undefined) throw new Error('no pin was created');
    expect(description.replyViolations({...pin, reply: {title: 'x'}})).not.toEqual([]);
    expect(description.replyViolations({...pin, reply: {...Object(pin.reply), link: 7}})).not.toEqual([]);
  });

  test('our limits are its limits, to the character', () => {
    const pin = exchanges.find(({method, path, status}) => method === 'POST' && path === '/pins' && status < 300);
    if (pin === undefined) throw new Error('no pin was created');
    const names = {title: 'title', description: 'description', altText: 'alt_text', link: 'link'} as const;
    for (const field of ['title', 'description', 'altText', 'link'] as const) {
      const of = (length: number) => ({...pin, body: {...Object(pin.body), [names[field]]: '1'.repeat(length)}});
      expect(description.requestViolations(of(LIMITS[field])), field).toEqual([]);
      expect(description.requestViolations(of(LIMITS[field] + 1)), field).not.toEqual([]);
    }
  });
});
