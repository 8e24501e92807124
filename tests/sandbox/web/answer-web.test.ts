import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../start-sandbox';
import {clientOf, idOf} from '../testing/client';
import {openPage, words} from '../testing/open-page';
import {base64Source, jpegPicture, pngPicture} from '../testing/pictures';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});

afterAll(() => sandbox.close());

const visit = async (path: string) => openPage(await fetch(new URL(path, sandbox.web)));

const HOSTILE = `<img src=x onerror=alert(1)>"'&`;

const pinWith = async (fields: Record<string, unknown>): Promise<string> => {
  const pin = {board_id: sandbox.boards[0]?.id, media_source: base64Source(await jpegPicture()), ...fields};
  return idOf(await clientOf(sandbox).post('/pins', pin));
};

describe('the front page', () => {
  test('shows every board, with or without pins, and its sections', async () => {
    const {status, document} = await visit('/');
    expect(status).toBe(200);
    expect([...document.querySelectorAll('h2')].map(words)).toContain('Birthday surprises secret 0 pins');
    expect([...document.querySelectorAll('.board')]).toHaveLength(sandbox.boards.length);
    expect([...document.querySelectorAll('h3')].map(words)).toEqual([
      'Winter 0 pins',
      'Open shelves 0 pins',
      'Tiles 0 pins',
    ]);
  });

  test('shows a pin as its picture, with title, link, alternative text and size, in its section', async () => {
    const [winter] = sandbox.sections;
    const id = await pinWith({
      title: 'Leeks',
      alt_text: 'Five leeks',
      link: 'https://leeks.example/a',
      board_section_id: winter?.id,
    });
    const {document} = await visit('/');
    const pin = document.querySelector(`.section [data-pin="${id}"]`);
    expect(pin?.querySelector('img')?.getAttribute('src')).toBe(`/pin/${id}/picture`);
    expect(pin?.querySelector('img')?.getAttribute('alt')).toBe('Five leeks');
    expect(pin?.querySelector('a.link')?.getAttribute('href')).toBe('https://leeks.example/a');
    expect(words(pin)).toBe('Leeks Alt Five leeks leeks.example200 × 300');
  });

  test('shows words as words, whatever they look like', async () => {
    const id = await pinWith({
      title: HOSTILE,
      description: HOSTILE,
      alt_text: HOSTILE,
      link: 'https://a.example/"><b>',
    });
    for (const path of ['/', `/pin/${id}/`]) {
      const {document} = await visit(path);
      expect(document.querySelectorAll('[onerror], main b b')).toHaveLength(0);
      expect(words(document.querySelector('main'))).toContain(HOSTILE);
    }
  });

  test('lets no script run, not even one that got in', async () => {
    expect((await visit('/')).headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('brings its style sheet', async () => {
    const response = await fetch(new URL('/sandbox.css', sandbox.web));
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(await response.text()).toContain('light-dark(');
  });
});

describe('a pin', () => {
  test('has a page of its own', async () => {
    const id = await pinWith({title: 'Own page', description: 'Two\nlines', board_section_id: sandbox.sections[0]?.id});
    const {status, document} = await visit(`/pin/${id}/`);
    expect(status).toBe(200);
    expect(words(document.querySelector('h1'))).toBe('Own page');
    expect(words(document.querySelector('dl'))).toContain('Kitchen ideas › Winter');
  });

  test('gives its picture byte for byte under its own content type', async () => {
    const png = await pngPicture();
    const id = await pinWith({media_source: base64Source(png, 'image/png')});
    const response = await fetch(new URL(`/pin/${id}/picture`, sandbox.web));
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await response.arrayBuffer()).equals(png)).toBe(true);
  });

  test.each(['/pin/1/', '/pin/1/picture', '/pin/', '/pin/x/', '/nowhere'])(
    'is a page not found at %s',
    async (path) => {
      expect((await visit(path)).status).toBe(404);
    },
  );
});
