import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../sandbox/start-sandbox';
import {type FirefoxUnderTest, launchFirefox} from '../support/firefox';
import type {FirefoxDocument} from '../support/firefox-document';
import {connectInFirefox} from '../support/firefox-steps';
import {grantedPackage} from '../support/granted-package';
import {type CorpusPicture, pictureCorpus} from '../support/picture-corpus';
import type {TempFolder} from '../support/temp-folder';
import {faultsOf} from './ladder-faults';
import {type LadderSite, startLadderSite, type Way} from './ladder-site';
import {type Sent, sendPins, troubleIn} from './send-pins';

let sandbox: Sandbox;
let firefox: FirefoxUnderTest;
let copy: TempFolder;
let site: LadderSite;
let page: FirefoxDocument;
let popup: FirefoxDocument;
/** The address of the page that the popup stands over. */
let shown = '';
let pictures: readonly CorpusPicture[];

/** The head of a HEIC file, and nothing that any browser could draw. */
const heic = {
  name: 'heic',
  type: 'image/heic',
  bytes: Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(200, 7)]),
};

beforeAll(async () => {
  const corpus = await pictureCorpus();
  pictures = corpus.filter(({name}) => name.endsWith('.svg') || name.endsWith('-240x160'));
  // Loopback is all that this Firefox reaches beside Pinterest's names: of a private host no address is sent.
  site = await startLadderSite([...pictures, heic], '127.0.0.1');
  sandbox = await startSandbox();
  copy = grantedPackage('firefox', {hosts: ['https://i.pinimg.com/*']});
  firefox = await launchFirefox({
    extensionDir: copy.path,
    addonId: 'pinmarklet@pinmarklet.example',
    sandbox,
  });
  await connectInFirefox(firefox, sandbox.token);
});

afterAll(async () => {
  await firefox.close();
  await Promise.all([site.close(), sandbox.close(), copy.remove()]);
});

const send = async (address: string, sent: readonly Sent[], options?: {isTabGone: boolean}) => {
  if (shown !== address) {
    page = await firefox.openPage(address);
    popup = await firefox.clickToolbar();
    shown = address;
  }
  return sendPins((act, input) => popup.evaluate(act, input), sandbox, address, sent, options);
};

/** The faults of all pictures that are sent in this way. */
const faultsBy = async (address: string, way: Way): Promise<readonly string[]> => {
  const before = sandbox.pins().length;
  const sent = pictures.map((picture) => ({title: picture.name, mediaUrl: site.addressOf(way, picture)}));
  const answers = await send(address, sent);
  return (await faultsOf(pictures, answers, sandbox.pins().slice(before))).faults;
};

describe('a picture in Firefox', () => {
  test.each(['gated', 'data'] as const)('that lies %s arrives in every format, whole and upright', async (way) => {
    expect(await faultsBy(site.lenient, way)).toEqual([]);
  });

  test('goes byte for byte as the page has it where Pinterest takes it so', () => {
    const isLike = ({type}: CorpusPicture) => type === 'image/jpeg' || type === 'image/png';
    for (const {name, bytes} of pictures.filter(isLike)) {
      const [first] = sandbox.pins().filter(({title}) => title === name);
      expect(first?.bytes.equals(bytes), name).toBe(true);
    }
  });

  test.each(['gated', 'data'] as const)(
    'that lies %s arrives though the page’s policy lets no script fetch it',
    async (way) => {
      expect(await faultsBy(site.page, way)).toEqual([]);
    },
  );

  test('whose page is gone is fetched by the worker from a granted host', async () => {
    const before = sandbox.pins().length;
    const [source] = sandbox.pins();
    const address = `https://i.pinimg.com/originals/${source?.id}.${source?.picture.contentType === 'image/png' ? 'png' : 'jpg'}`;
    const answers = await send(site.page, [{mediaUrl: address, title: 'By the worker'}], {isTabGone: true});
    const [pin] = sandbox.pins().slice(before);
    expect(pin?.bytes.equals(source?.bytes ?? Buffer.alloc(0)), JSON.stringify(answers)).toBe(true);
  });

  test('that only the screen shows is taken from there', async () => {
    const [picture = expect.fail('no picture')] = pictures;
    const address = site.shownOnly(picture).replace('127.0.0.1', 'localhost');
    await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      image.style.margin = '60px 80px';
      document.body.append(image);
      await image.decode();
    }, address);
    const before = sandbox.pins().length;
    const answers = await send(site.page, [{mediaUrl: address, title: picture.name}]);
    expect((await faultsOf([picture], answers, sandbox.pins().slice(before))).faults).toEqual([]);
  });

  test.each(['gated', 'data'] as const)(
    'of a kind that no browser draws, and lies %s, is refused by its name',
    async (way) => {
      const before = sandbox.pins().length;
      const [answer = expect.fail('no answer')] = await send(site.lenient, [
        {mediaUrl: site.addressOf(way, heic), title: 'Heic'},
      ]);
      expect(troubleIn(answer)).toEqual({kind: 'undrawable', format: 'HEIC'});
      expect(sandbox.pins()).toHaveLength(before);
    },
  );

  test('of a carousel goes as bytes, as the others do', async () => {
    const before = sandbox.pins().length;
    const two = pictures.filter(({name}) => /^(turned-1|webp)/.test(name)).slice(0, 2);
    const carousel = two.map((picture) => ({mediaUrl: site.addressOf('gated', picture), title: picture.name}));
    const [{mediaUrl} = expect.fail('no pictures')] = carousel;
    const [answer] = await send(site.lenient, [{mediaUrl, title: 'Both', carousel}]);
    const [pin, ...more] = sandbox.pins().slice(before);
    expect(more).toEqual([]);
    expect(pin?.media, JSON.stringify(answer)).toMatchObject({
      kind: 'carousel',
      slots: two.map(({name, width, height}) => ({title: name, picture: {width, height}})),
    });
  });
});
