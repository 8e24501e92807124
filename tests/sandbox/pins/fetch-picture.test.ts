import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serveOnLoopback} from '../testing/serve-on-loopback';
import {fetchPicture} from './fetch-picture';
import {MAX_PICTURE_BYTES} from './inspect-picture';

let site: Awaited<ReturnType<typeof serveOnLoopback>>;
const reached: string[] = [];

beforeAll(async () => {
  site = await serveOnLoopback((request, response) => {
    const {pathname, searchParams} = new URL(`http://site${request.url}`);
    reached.push(pathname);
    if (pathname === '/bytes') response.end(Buffer.alloc(Number(searchParams.get('length')), 'x'));
    else if (pathname === '/to') response.writeHead(302, {location: searchParams.get('location') ?? ''}).end();
    else if (pathname === '/never') response.writeHead(200).flushHeaders();
    else if (pathname === '/headers') response.end(JSON.stringify(request.headers));
    else response.writeHead(410).end('gone');
  });
});

afterAll(() => site.close());

const COULD_NOT_FETCH = {status: 400, code: 1, message: 'Sorry we could not fetch the image.'};

describe('fetchPicture', () => {
  test.each(['127.0.0.1', 'localhost', '127.1', '0x7f000001'])('fetches from %s', async (name) => {
    expect(await fetchPicture(`http://${name}:${site.port}/bytes?length=3`)).toEqual(Buffer.from('xxx'));
  });

  test.each([
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/',
    'http://[::2]/',
    'http://0.0.0.0/',
    'http://127.0.0.1.nip.example/',
    'http://128.0.0.1/',
    'http://localhost.example/',
    'file:///etc/hostname',
    'data:image/png;base64,AAAA',
    'ftp://127.0.0.1/',
  ])('never leaves the machine: %s', async (address) => {
    await expect(fetchPicture(address)).rejects.toMatchObject(COULD_NOT_FETCH);
  });

  test('follows redirects on loopback, and none that leads away', async () => {
    const to = (location: string) => `${site.origin}/to?location=${encodeURIComponent(location)}`;
    expect(await fetchPicture(to('/bytes?length=2'))).toEqual(Buffer.from('xx'));
    await expect(fetchPicture(to('http://10.0.0.1/'))).rejects.toMatchObject(COULD_NOT_FETCH);
    await expect(fetchPicture(to('file:///etc/hostname'))).rejects.toMatchObject(COULD_NOT_FETCH);
  });

  test('gives up on a redirect that goes round in circles', async () => {
    reached.length = 0;
    await expect(fetchPicture(`${site.origin}/to?location=/to`)).rejects.toMatchObject(COULD_NOT_FETCH);
    expect(reached.length).toBeLessThan(10);
  });

  test('takes 20 MB and not a byte more', async () => {
    expect((await fetchPicture(`${site.origin}/bytes?length=${MAX_PICTURE_BYTES}`)).length).toBe(MAX_PICTURE_BYTES);
    await expect(fetchPicture(`${site.origin}/bytes?length=${MAX_PICTURE_BYTES + 1}`)).rejects.toMatchObject(
      COULD_NOT_FETCH,
    );
  });

  test('gives up on an answer that never ends', async () => {
    await expect(fetchPicture(`${site.origin}/never`, 50)).rejects.toMatchObject(COULD_NOT_FETCH);
  });

  test('takes no answer but a good one', async () => {
    await expect(fetchPicture(`${site.origin}/gone`)).rejects.toMatchObject(COULD_NOT_FETCH);
    await expect(fetchPicture('nothing')).rejects.toMatchObject(COULD_NOT_FETCH);
  });

  test('comes as a stranger: no cookie, no token, no page that sent it', async () => {
    const headers = JSON.parse((await fetchPicture(`${site.origin}/headers`)).toString());
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('referer');
  });
});
