import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serveOnLoopback} from '../sandbox/testing/serve-on-loopback';
import {type HoldingFront, openHoldingFront} from '../support/holding-front';
import {renderPicture} from '../support/pictures';
import {chooseBoard, connectAccount, openWorld, pinButton, tilesOf, type World} from './world';

const FILM = 'aqz-KE-bpKQ';
const PLAYER = 'www.youtube.com';
const POSTERS = 'i.ytimg.com';

let front: HoldingFront;
let world: World;
let site: Awaited<ReturnType<typeof serveOnLoopback>>;

beforeAll(async () => {
  const poster = await renderPicture({scene: 'hills', width: 480, height: 360, format: 'jpeg', seed: 4});
  const page = `<!doctype html><title>A film of the hills</title>
    <iframe src="https://${PLAYER}/embed/${FILM}" width="560" height="315" title="The hills"></iframe>`;
  site = await serveOnLoopback((_, response) => {
    response.writeHead(200, {'content-type': 'text/html'}).end(page);
  });
  world = await openWorld({
    moreNames: [PLAYER, POSTERS],
    standBefore: async (sandbox) => {
      front = await openHoldingFront(new URL(sandbox.url).origin, async (host, path) => {
        if (host === PLAYER) {
          return {status: 200, headers: {'content-type': 'text/html'}, body: Buffer.from('<!doctype html>A player')};
        }
        if (host !== POSTERS) return null;
        if (path !== `/vi/${FILM}/hqdefault.jpg`) return {status: 404, headers: {}, body: Buffer.alloc(0)};
        return {
          status: 200,
          headers: {'content-type': 'image/jpeg', 'access-control-allow-origin': '*'},
          body: poster,
        };
      });
      return front;
    },
  });
  await connectAccount(world);
});

afterAll(async () => {
  await world.close();
  await Promise.all([front.close(), site.close()]);
});

describe('a film that a page embeds from YouTube', () => {
  test('is pinned as its poster, with a link to the film', async () => {
    const {chromium, sandbox} = world;
    const popup = await chromium.clickToolbar(await chromium.openPage(`${site.origin}/`));
    await expect.poll(() => tilesOf(popup).count()).toBe(1);
    await chooseBoard(popup, 'Small gardens');
    await pinButton(popup).click();
    await popup.getByRole('status').filter({hasText: 'Pinned to Small gardens'}).waitFor();
    const [pin] = sandbox.pins();
    expect(pin).toMatchObject({
      link: `https://www.youtube.com/watch?v=${FILM}`,
      picture: {contentType: 'image/jpeg', width: 480, height: 360},
    });
  });
});
