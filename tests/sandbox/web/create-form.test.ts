import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {openPage, words} from '../testing/open-page';
import {jpegPicture} from '../testing/pictures';
import {serveOnLoopback} from '../testing/serve-on-loopback';

let sandbox: Sandbox;
let site: Awaited<ReturnType<typeof serveOnLoopback>>;

beforeAll(async () => {
  const picture = await jpegPicture();
  site = await serveOnLoopback((request, response) =>
    request.url === '/leeks.jpg' ? response.end(picture) : response.writeHead(404).end(),
  );
  sandbox = await startSandbox();
});

afterAll(() => Promise.all([sandbox.close(), site.close()]));

const visit = async (path: string) => openPage(await fetch(new URL(path, sandbox.web)));

const submit = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(new URL('/pin/create/button/', sandbox.web), {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
    redirect: 'manual',
  });

describe('the form that a hand-off opens', () => {
  const query = () =>
    new URLSearchParams({
      url: 'https://leeks.example/',
      media: `${site.origin}/leeks.jpg`,
      description: 'Slow & <good>',
    });

  test('comes filled in, with its picture and a choice of boards and sections', async () => {
    const {status, document} = await visit(`/pin/create/button/?${query()}`);
    expect(status).toBe(200);
    expect(document.querySelector('figure img')?.getAttribute('src')).toBe(`${site.origin}/leeks.jpg`);
    expect(document.querySelector('textarea')?.textContent).toBe('Slow & <good>');
    expect(document.querySelector('[name="url"]')?.getAttribute('value')).toBe('https://leeks.example/');
    const places = [...document.querySelectorAll('option')].map(words);
    expect(places.slice(0, 5)).toEqual([
      'Kitchen ideas',
      'Kitchen ideas › Winter',
      'Kitchen ideas › Open shelves',
      'Kitchen ideas › Tiles',
      'Weeknight suppers',
    ]);
  });

  test('saves the pin with its picture and shows it', async () => {
    const [board] = sandbox.boards;
    const [, shelves] = sandbox.sections;
    const fields = {
      media: `${site.origin}/leeks.jpg`,
      url: 'https://leeks.example/',
      title: 'Leeks',
      description: 'Slow',
    };
    const response = await submit({...fields, alt: '', place: `${board?.id}/${shelves?.id}`});
    const pin = sandbox.pins().at(-1);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`/pin/${pin?.id}/`);
    expect(pin).toMatchObject({
      title: 'Leeks',
      description: 'Slow',
      link: 'https://leeks.example/',
      altText: null,
      boardId: board?.id,
      boardSectionId: shelves?.id,
      bytes: await jpegPicture(),
    });
  });

  test.each([
    [{media: 'https://example.com/a.jpg'}, 'Sorry we could not fetch the image.'],
    [{url: 'https://blocked.example/'}, "Sorry! This site doesn't allow you to save Pins."],
    [{place: '1'}, 'Board not found.'],
    [{title: 'x'.repeat(101)}, 'Invalid request: the title is too long'],
    [{description: 'x'.repeat(801)}, 'Invalid request: the description is too long'],
  ])('comes back as it was filled, with the reason, for %j', async (changes, reason) => {
    const before = sandbox.pins().length;
    const fields = {media: `${site.origin}/leeks.jpg`, url: '', title: 'Kept', place: sandbox.boards[1]?.id ?? ''};
    const response = await submit({...fields, ...changes});
    const {status, document} = await openPage(response);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(words(document.querySelector('[role="alert"]'))).toBe(reason);
    expect(document.querySelector('[name="title"]')?.getAttribute('value')).toBe({...fields, ...changes}.title);
    expect(sandbox.pins()).toHaveLength(before);
  });

  test('is not pressed by a page of another site', async () => {
    const before = sandbox.pins().length;
    const fields = {media: `${site.origin}/leeks.jpg`, place: sandbox.boards[0]?.id ?? ''};
    for (const origin of ['https://evil.example', 'null']) expect((await submit(fields, {origin})).status).toBe(403);
    expect(sandbox.pins()).toHaveLength(before);
    expect((await submit(fields, {origin: new URL(sandbox.web).origin})).status).toBe(303);
  });
});
