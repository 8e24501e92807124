import {setTimeout as wait} from 'node:timers/promises';
import {dice} from '../sandbox/faults/dice';
import {type Sandbox, startSandbox} from '../sandbox/start-sandbox';
import {type ChromiumUnderTest, launchChromium} from '../support/chromium';
import {packageDir} from '../support/package-files';
import {tempFolder} from '../support/temp-folder';
import {connect, pressPin} from './chromium-hands';
import {readHeld} from './read-held';
import {settle} from './settle';
import {type Sheets, startSheets} from './sheets';
import {judge, type Verdict} from './verdict';

export type BrowserKills = {
  readonly kills: number;
  readonly seed: number;
  readonly stallMs: number;
  readonly onNews: (news: string) => void;
};

/** Pins of one life of the browser. */
export const PER_LIFE = 3;

/** After it is shown that they are saved; pins are on their way then. */
const LONGEST_LIFE_MS = 400;

type Scene = BrowserKills & {
  readonly sandbox: Sandbox;
  readonly sheets: Sheets;
  readonly launch: () => Promise<ChromiumUnderTest>;
};

/** Runs the whole browser once: what it shows as saved it has to remember, although it dies. */
const liveOnce = async ({launch, sandbox, sheets}: Scene, life: number, lifeMs: number): Promise<void> => {
  const chromium = await launch();
  if (life === 0) await connect(await chromium.openOptions(), sandbox.token);
  const {popup} = await pressPin(chromium, sheets.page(life * PER_LIFE, PER_LIFE), PER_LIFE);
  await popup.getByRole('list', {name: 'Each pin'}).waitFor();
  await wait(lifeMs);
  await chromium.kill();
};

const torment = async (scene: Scene): Promise<Verdict> => {
  const {kills, seed, sandbox, sheets, launch, onNews} = scene;
  const roll = dice(seed);
  for (let life = 0; life < kills; life++) {
    await liveOnce(scene, life, roll() * LONGEST_LIFE_MS);
    onNews(`${life + 1} kills, ${sandbox.pins().length} pins stand`);
  }
  const chromium = await launch();
  const options = await chromium.openOptions();
  const held = await settle({...scene, held: async () => new Map(await options.evaluate(readHeld))});
  await chromium.close();
  const asked = Array.from({length: kills * PER_LIFE}, (_, index) => sheets.picture(index));
  return judge(asked, sheets.picturesOf(sandbox.pins()), held);
};

/** Kills the whole browser again and again right after "Saved", and starts it again on the same profile. */
export const killBrowser = async (asked: BrowserKills): Promise<Verdict> => {
  const sandbox = await startSandbox({isKeepingAlive: false});
  sandbox.faults.set(['POST /pins delay=80']);
  const sheets = await startSheets(asked.kills * PER_LIFE);
  const profile = tempFolder('torture');
  const options = {extensionDir: packageDir('chrome'), sandbox, profileDir: profile.path};
  try {
    return await torment({...asked, sandbox, sheets, launch: () => launchChromium(options)});
  } finally {
    await Promise.all([sandbox.close(), sheets.close()]);
    await profile.remove();
  }
};
