import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Sandbox, startSandbox} from '../sandbox/start-sandbox';
import {type FirefoxUnderTest, launchFirefox} from '../support/firefox';
import type {FirefoxDocument} from '../support/firefox-document';
import {grantedPackage} from '../support/granted-package';
import {type CorpusPicture, pictureCorpus} from '../support/picture-corpus';
import type {TempFolder} from '../support/temp-folder';
import {faultsOf} from './ladder-faults';
import {type LadderSite, startLadderSite} from './ladder-site';
import {type Sent, sendPins} from './send-pins';

let sandbox: Sandbox;
let firefox: FirefoxUnderTest;
let copy: TempFolder;
let site: LadderSite;
let page: FirefoxDocument;
let popup: FirefoxDocument;
let pictures: readonly CorpusPicture[];

const connect = async (): Promise<void> => {
  const options = await firefox.openExtensionPage('options/index.html');
  await options.waitFor(() => document.querySelector('input[type=password]') !== null, {what: 'the token field'});
  await options.click('input[type=password]');
  await options.type(sandbox.token);
  await options.press('Enter');
  const isShown = () => document.body.textContent?.includes('Connected as @') === true;
  await options.waitFor(isShown, {what: 'the account is shown'});
};

beforeAll(async () => {
  const corpus = await pictureCorpus();
  pictures = corpus.filter(({name}) => name.endsWith('.svg') || name.endsWith('-240x160'));
  // Loopback is all that this Firefox reaches beside Pinterest's names: of a private host no address is sent.
  site = await startLadderSite(pictures, '127.0.0.1');
  sandbox = await startSandbox();
  copy = grantedPackage('firefox', {hosts: ['https://i.pinimg.com/*']});
  firefox = await launchFirefox({
    extensionDir: copy.path,
    addonId: 'pinmarklet@pinmarklet.example',
    sandbox,
  });
  await connect();
  page = await firefox.openPage(site.page);
  popup = await firefox.clickToolbar();
});

afterAll(async () => {
  await firefox.close();
  await Promise.all([site.close(), sandbox.close(), copy.remove()]);
});

const send = (sent: readonly Sent[]) => sendPins((act, input) => popup.evaluate(act, input), sandbox, site.page, sent);

describe('a picture in Firefox', () => {
  test.each(['gated', 'data'] as const)('that lies %s arrives in every format, whole and upright', async (way) => {
    const before = sandbox.pins().length;
    const sent = pictures.map((picture) => ({title: picture.name, mediaUrl: site.addressOf(way, picture)}));
    const answers = await send(sent);
    const {faults, least} = await faultsOf(pictures, answers, sandbox.pins().slice(before));
    expect(faults, `the least like one: ${least}`).toEqual([]);
  });

  test('that neither Pinterest nor the page may have is fetched by the worker from a granted host', async () => {
    const before = sandbox.pins().length;
    const [source] = sandbox.pins();
    const address = `https://i.pinimg.com/originals/${source?.id}.${source?.picture.contentType === 'image/png' ? 'png' : 'jpg'}`;
    const answers = await send([{mediaUrl: address, title: 'By the worker'}]);
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
    const answers = await send([{mediaUrl: address, title: picture.name}]);
    expect((await faultsOf([picture], answers, sandbox.pins().slice(before))).faults).toEqual([]);
  });
});
