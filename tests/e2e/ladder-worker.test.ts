import type {Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {launchChromium} from '../support/chromium';
import {grantedPackage} from '../support/granted-package';
import {type CorpusPicture, pictureCorpus} from '../support/picture-corpus';
import {renderPicture} from '../support/pictures';
import type {TempFolder} from '../support/temp-folder';
import {faultsOf} from './ladder-faults';
import {type LadderSite, startLadderSite} from './ladder-site';
import {itemFor, nudge, putOnDisk} from './outbox-steps';
import {pinRequests} from './pin-requests';
import {type Sent, sendPins, troubleIn} from './send-pins';
import {startTlsPictures} from './tls-pictures';
import {connectAccount, openWorld, type World} from './world';

const HOSTS = [
  'https://pictures.example/*',
  'https://no-such-host.invalid/*',
  'https://127.0.0.1/*',
  'https://localhost/*',
];

const NO_PICTURE = '<html>No</html>';

let world: World;
let popup: Page;
let copy: TempFolder;
let site: LadderSite;
let picture: CorpusPicture;
let host: Awaited<ReturnType<typeof startTlsPictures>>;
let send: (sent: Sent, options?: {isTabGone: boolean}) => Promise<Awaited<ReturnType<typeof sendPins>>[number]>;

beforeAll(async () => {
  const corpus = await pictureCorpus();
  picture = corpus.find(({name}) => name === 'avif-opaque-333x517') ?? expect.fail('no such picture');
  const small = await renderPicture({scene: 'hills', width: 90, height: 300, format: 'png', seed: 1});
  host = await startTlsPictures(picture.type, picture.bytes, {
    '/small': small,
    '/large': Buffer.alloc(60_000_001),
    '/damaged': small.subarray(0, 500),
    '/no-picture': Buffer.from(NO_PICTURE),
  });
  site = await startLadderSite(corpus);
  copy = grantedPackage('chrome', {hosts: HOSTS});
  const {spki} = host;
  world = await openWorld({
    extensionDir: copy.path,
    standBefore: async (sandbox) => ({tlsPort: sandbox.tlsPort, spki: `${sandbox.spki},${spki}`}),
  });
  await connectAccount(world);
  popup = await world.chromium.clickToolbar(await world.chromium.openPage(site.page));
  send = async (sent, options) => {
    const evaluate: Parameters<typeof sendPins>[0] = (act, input) => popup.evaluate(act, input);
    const [answer] = await sendPins(evaluate, world.sandbox, site.page, [sent], options);
    return answer ?? expect.fail('no answer');
  };
});

afterAll(async () => {
  await world.close();
  await Promise.all([site.close(), host.close(), copy.remove()]);
});

const troubleOf = async (sent: Sent, options?: {isTabGone: boolean}) => {
  return troubleIn(await send(sent, options));
};

describe('the worker, at a host that was granted', () => {
  test('gets what the host gives to no page of another site, and tells nobody where it was found', async () => {
    const {sandbox} = world;
    const before = host.asked.length;
    const answer = await send({mediaUrl: host.at('/hotlinked'), title: picture.name});
    const {faults} = await faultsOf([picture], [answer], sandbox.pins());
    expect(faults).toEqual([]);
    expect(host.asked.slice(before).at(-1)).toEqual({path: '/hotlinked', referer: undefined, cookie: undefined});
  });

  test('gets it when the page is gone', async () => {
    const before = world.sandbox.pins().length;
    await send({mediaUrl: host.at('/later'), title: 'Later'}, {isTabGone: true});
    expect(world.sandbox.pins()).toHaveLength(before + 1);
  });

  test.each([
    ['small', {kind: 'tooSmall', width: 90, height: 300, least: 100}],
    ['large', {kind: 'tooLarge', bytes: 60_000_001, most: 60_000_000}],
  ])('tells what is too %s with its figures, and makes no pin of it', async (path, trouble) => {
    const before = world.sandbox.pins().length;
    expect(await troubleOf({mediaUrl: host.at(`/${path}`), title: path}, {isTabGone: true})).toEqual(trouble);
    expect(world.sandbox.pins()).toHaveLength(before);
  });

  test.each([
    ['damaged', {format: 'PNG', bytes: 500}],
    ['no-picture', {format: null, bytes: NO_PICTURE.length}],
  ])('tells that what lies there is none to pin: %s', async (path, told) => {
    const before = world.sandbox.pins().length;
    const trouble = await troubleOf({mediaUrl: host.at(`/${path}`), title: path}, {isTabGone: true});
    expect(trouble).toEqual({kind: 'broken', ...told});
    expect(world.sandbox.pins()).toHaveLength(before);
  });

  test('tells of a host whose name leads nowhere that the picture could not be had', async () => {
    const asked = pinRequests(world.sandbox);
    const before = world.sandbox.pins().length;
    const trouble = await troubleOf(
      {mediaUrl: 'https://no-such-host.invalid/a.jpg', title: 'Nowhere'},
      {isTabGone: true},
    );
    expect(trouble).toMatchObject({kind: 'tabGone'});
    expect(pinRequests(world.sandbox) - asked).toBe(1);
    expect(world.sandbox.pins()).toHaveLength(before);
  });

  test('is not led on to another address, which might be in a private network', async () => {
    const trouble = await troubleOf(
      {mediaUrl: host.at(`/away/${encodeURIComponent(host.at('/home', '127.0.0.1'))}`), title: 'Away'},
      {isTabGone: true},
    );
    expect(trouble).toMatchObject({kind: 'tabGone'});
    expect(host.asked.map(({path}) => path)).not.toContain('/home');
  });

  test.each(['127.0.0.1', 'localhost'])('never knocks at %s, though the browser would let it', async (home) => {
    const address = host.at(`/canary-${home}`, home);
    const worker = await world.chromium.worker();
    await worker.evaluate((address) => fetch(`${address}-control`), address);
    const carousel = [host.at('/one'), address].map((mediaUrl) => ({mediaUrl, title: 'Slot'}));
    await troubleOf({mediaUrl: address, title: 'Home'}, {isTabGone: true});
    await troubleOf({mediaUrl: host.at('/one'), title: 'Two', carousel}, {isTabGone: true});
    const paths = host.asked.map(({path}) => path);
    expect(paths.filter((path) => path.startsWith(`/canary-${home}`))).toEqual([`/canary-${home}-control`]);
    expect(paths).toContain('/one');
  });

  test('goes on, when it starts, with what waited for it: it may have died as the user said yes', async () => {
    const {chromium, sandbox} = world;
    const before = sandbox.pins().length;
    const picture = {kind: 'needsHost', origin: new URL(host.at('/')).origin} as const;
    const item = await itemFor(world, popup, {
      ...{mediaUrl: host.at('/granted'), rung: 'worker'},
      state: {kind: 'rejected', error: {kind: 'rejected', field: 'media', reason: '', picture}},
    });
    await putOnDisk(popup, [item]);
    await chromium.stopWorker();
    await nudge(popup);
    await expect.poll(() => sandbox.pins().length, {timeout: 20_000}).toBe(before + 1);
    expect(sandbox.pins().at(-1)?.title).toBe(host.at('/granted'));
  });

  test('asks for a host by its name where it was not granted', async () => {
    const trouble = await troubleOf({mediaUrl: 'https://elsewhere.example:8443/a.jpg', title: 'Elsewhere'});
    expect(trouble).toEqual({kind: 'needsHost', origin: 'https://elsewhere.example:8443'});
  });
});

describe('the policy that the worker is held to', () => {
  const fetchUnder = async (connectSrc?: string): Promise<string> => {
    const held = grantedPackage('chrome', {hosts: HOSTS, ...(connectSrc !== undefined && {connectSrc})});
    const {tlsPort, spki} = world.sandbox;
    const chromium = await launchChromium({
      extensionDir: held.path,
      sandbox: {tlsPort, spki: `${spki},${host.spki}`},
    });
    try {
      const worker = await chromium.worker();
      return await worker.evaluate(
        (address) =>
          fetch(address, {credentials: 'omit', referrerPolicy: 'no-referrer'}).then(
            ({status}) => `${status}`,
            (error: unknown) => String(error),
          ),
        host.at('/policy'),
      );
    } finally {
      await chromium.close();
      await held.remove();
    }
  };

  test('lets it ask granted hosts of https, where one that named Pinterest’s alone would not', async () => {
    expect(await fetchUnder()).toBe('200');
    expect(await fetchUnder('https://api.pinterest.com https://api-sandbox.pinterest.com')).toMatch(/Failed to fetch/);
  });
});
