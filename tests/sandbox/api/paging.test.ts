import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {inspectPicture} from '../pins/inspect-picture';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {type Client, clientOf, type Page, pageOf} from '../testing/client';
import {jpegPicture} from '../testing/pictures';

let sandbox: Sandbox;
let client: Client;

beforeAll(async () => {
  sandbox = await startSandbox();
  client = clientOf(sandbox);
  for (let count = sandbox.boards.length; count < 60; count++) sandbox.state.addBoard({name: `Board ${count}`});
});

afterAll(() => sandbox.close());

const pageAt = async (path: string, bookmark: string | null): Promise<Page> => {
  const query = bookmark === null ? '' : `&bookmark=${encodeURIComponent(bookmark)}`;
  return pageOf(await client.get(path + query));
};

const walk = async (path: string): Promise<readonly Page[]> => {
  const pages = [await pageAt(path, null)];
  for (let bookmark = pages[0]?.bookmark ?? null; bookmark !== null; ) {
    const next = await pageAt(path, bookmark);
    pages.push(next);
    bookmark = next.bookmark;
  }
  return pages;
};

const idsOf = (pages: readonly Page[]) => pages.flatMap(({items}) => items.map(({id}) => id));

describe('a list', () => {
  test('gives 25 at a time and ends with a null bookmark: 60 boards are three pages', async () => {
    const pages = await walk('/boards?privacy=ALL');
    expect(pages.map(({items}) => items.length)).toEqual([25, 25, 10]);
    expect(pages.map(({bookmark}) => bookmark === null)).toEqual([false, false, true]);
    expect(idsOf(pages)).toEqual(sandbox.boards.map(({id}) => id));
  });

  test.each([
    [1, 60],
    [7, 9],
    [30, 2],
    [60, 1],
    [250, 1],
  ])('of page size %i takes %i pages, each item once', async (size, count) => {
    const pages = await walk(`/boards?page_size=${size}`);
    expect(pages).toHaveLength(count);
    expect(idsOf(pages)).toEqual(sandbox.boards.map(({id}) => id));
  });

  test.each(['0', '251', '-1', 'ten', '1.5', ''])('refuses the page size %j', async (size) => {
    expect(await client.get(`/boards?page_size=${size}`)).toMatchObject({status: 400, body: {code: 1}});
  });

  test('gives out bookmarks that must be percent-encoded, and refuses one that was not', async () => {
    const {bookmark} = await pageAt('/boards?page_size=5', null);
    expect(await client.get(`/boards?bookmark=${bookmark}`)).toMatchObject({status: 400});
    expect(await client.get('/boards?bookmark=made-up')).toMatchObject({status: 400, body: {code: 1}});
  });

  test('neither repeats nor hides a pin when pins come and go between two pages', async () => {
    const picture = await inspectPicture(await jpegPicture());
    const place = {boardId: sandbox.boards[0]?.id ?? '', boardSectionId: null};
    const words = {title: null, description: null, link: null, altText: null, parentPinId: null};
    const add = () => sandbox.state.addPin({...place, ...words}, picture);
    const [first, second, third, fourth] = [add(), add(), add(), add()];
    const page = await pageAt('/pins?page_size=2', null);
    expect(idsOf([page])).toEqual([fourth.id, third.id]);
    sandbox.state.removePin(third);
    sandbox.state.removePin(second);
    add();
    expect(idsOf([await pageAt('/pins?page_size=2', page.bookmark)])).toEqual([first.id]);
  });
});
