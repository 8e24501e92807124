import {afterEach, describe, expect, test} from 'vitest';
import {collectAll} from './collect-all';
import {closeStandIns, inTurn, json, standIn} from './stand-in-server';

afterEach(closeStandIns);

const board = (id: string) => ({id, name: `Board ${id}`});
const page = (ids: readonly string[], bookmark: string | null) => json(200, {items: ids.map(board), bookmark});

describe('a list', () => {
  test('is followed from bookmark to bookmark to its end', async () => {
    const server = await standIn(inTurn(page(['1'], 'next'), page([], 'last'), page(['2'], null)));
    const boards = await collectAll(server.client().boards.list());
    expect(boards.ok && boards.value.map(({id}) => id)).toEqual(['1', '2']);
    expect(server.arrived.map(({query}) => query.toString())).toEqual([
      'page_size=250',
      'page_size=250&bookmark=next',
      'page_size=250&bookmark=last',
    ]);
  });

  test('asks nothing before it is read, and nothing more once the loop is left', async () => {
    const server = await standIn(page(['1'], 'next'));
    const list = server.client().boards.list({pageSize: 1});
    expect(server.arrived).toEqual([]);
    for await (const one of list) {
      expect(one).toMatchObject({ok: true, value: {bookmark: 'next'}});
      break;
    }
    expect(server.arrived).toHaveLength(1);
  });

  test('starts over with each loop, and resumes at a bookmark', async () => {
    const server = await standIn(page(['1'], null));
    const list = server.client().boards.list({bookmark: 'kept'});
    await collectAll(list);
    await collectAll(list);
    expect(server.arrived.map(({query}) => query.get('bookmark'))).toEqual(['kept', 'kept']);
  });

  test.each([0, 251, 2.5, Number.NaN])('of pages of %d ends at once, with the limit', async (pageSize) => {
    const server = await standIn(page([], null));
    const answer = await collectAll(server.client().boards.list({pageSize}));
    const reason = `${pageSize}: Pinterest takes a whole number from 1 to 250.`;
    expect(answer).toEqual({ok: false, error: {kind: 'rejected', field: 'pageSize', reason}});
    expect(server.arrived).toEqual([]);
  });

  test('whose bookmark comes back is an error, not a loop', async () => {
    const server = await standIn(page([], 'again'));
    const answer = await collectAll(server.client().boards.list());
    expect(answer).toMatchObject({ok: false, error: {kind: 'unexpectedResponse'}});
    expect(server.arrived).toHaveLength(2);
  });

  test('that fails on a later page is no partial list, and ends there', async () => {
    const server = await standIn(inTurn(page(['1'], 'next'), json(403, {code: 29, message: 'No.'}), page(['2'], null)));
    const list = server.client().boards.list();
    expect(await collectAll(list)).toMatchObject({ok: false, error: {kind: 'missingScope'}});
    expect(server.arrived).toHaveLength(2);
  });

  test('whose signal aborts between two pages ends as cancelled', async () => {
    const stop = new AbortController();
    const {client} = await standIn(page(['1'], 'next'));
    const seen: boolean[] = [];
    for await (const one of client().boards.list({signal: stop.signal})) {
      seen.push(one.ok);
      if (!one.ok) expect(one.error).toEqual({kind: 'cancelled'});
      stop.abort();
    }
    expect(seen).toEqual([true, false]);
  });
});
