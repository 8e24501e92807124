import {execFile} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import sharp from 'sharp';
import {type Child, startChild} from './child';
import {readXwd} from './read-xwd';
import {tempFolder} from './temp-folder';
import {waitUntil} from './wait-until';

/** A window, menu or notice as it lies on the screen, in pixels from its top left. */
export type ScreenWindow = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A screen without a monitor, its window manager, and hands: real key and mouse events of X. */
export type Screen = {
  /** For `launchChromium` and `launchFirefox`: `:3`. */
  readonly display: string;
  /** Presses keys together, `alt+p`, `Return`: X's names, as xdotool takes them. */
  readonly key: (combo: string) => Promise<void>;
  readonly move: (x: number, y: number) => Promise<void>;
  /** Moves there and clicks: 1 left, 3 right. */
  readonly click: (x: number, y: number, button?: 1 | 2 | 3) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** The title of the window that has the keyboard; empty where none has. */
  readonly activeTitle: () => Promise<string>;
  /** What is visible at the top level; menus and notices are windows of their own. */
  readonly windows: () => Promise<readonly ScreenWindow[]>;
  /** Writes the whole screen into a PNG. */
  readonly screenshot: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

const SIZE = '1280x900x24';

const run = promisify(execFile);

/** Xvfb chooses a free display itself and writes its number to the descriptor it was given. */
const displayOf = async ({process: xvfb, output}: Child): Promise<string> => {
  const pipe = xvfb.stdio[3];
  if (pipe === null || pipe === undefined) throw new Error(`Xvfb did not start: ${output()}`);
  const [number] = await Promise.race([once(pipe, 'data'), once(xvfb, 'exit').then(() => [null])]);
  if (number === null) throw new Error(`Xvfb did not start: ${output()}`);
  return `:${String(number).trim()}`;
};

/** `X=910` … of `xdotool getwindowgeometry --shell`. */
const parseGeometry = (id: string, shell: string): ScreenWindow => {
  const value = (name: string) => Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(shell)?.[1]);
  return {id, x: value('X'), y: value('Y'), width: value('WIDTH'), height: value('HEIGHT')};
};

/** Starts Xvfb and openbox; what was started ends again when the rest does not come up. */
const startDisplay = async (pixels: string): Promise<{readonly display: string; readonly end: () => Promise<void>}> => {
  // Without -noreset the server starts anew, and drops the window manager, whenever its last client leaves.
  const flags = ['-screen', '0', SIZE, '-nolisten', 'tcp', '-noreset', '-fbdir', pixels];
  const xvfb = startChild('Xvfb', ['-displayfd', '3', ...flags], {pipes: 1});
  const children = [xvfb];
  const end = async () => {
    for (const child of children.toReversed()) await child.end();
  };
  try {
    const display = await displayOf(xvfb);
    const env = {...process.env, DISPLAY: display};
    const openbox = startChild('openbox', [], {env});
    children.push(openbox);
    // It fails for as long as no window manager has said that it rules.
    await waitUntil(() => run('xdotool', ['get_num_desktops'], {env}), {what: 'openbox manages the screen'});
    return {display, end};
  } catch (error) {
    await end();
    throw error;
  }
};

/** Starts a screen of 1280 × 900 on a display of its own. */
export const startScreen = async (): Promise<Screen> => {
  const pixels = tempFolder('screen');
  const {display, end} = await startDisplay(pixels.path).catch(async (error: unknown) => {
    await pixels.remove();
    throw error;
  });
  const env = {...process.env, DISPLAY: display};
  const xdotool = async (...args: string[]) => (await run('xdotool', args, {env})).stdout;
  const act = async (...args: string[]) => {
    await xdotool(...args);
  };

  return {
    display,
    key: (combo) => act('key', combo),
    move: (x, y) => act('mousemove', `${x}`, `${y}`),
    click: (x, y, button = 1) => act('mousemove', `${x}`, `${y}`, 'click', `${button}`),
    type: (text) => act('type', '--', text),
    // It fails where no window is active.
    activeTitle: () => xdotool('getactivewindow', 'getwindowname').catch(() => ''),
    windows: async () => {
      const ids = (await xdotool('search', '--onlyvisible', '--maxdepth', '1', '--name', '')).trim().split('\n');
      const seen = await Promise.allSettled(
        ids.map(async (id) => parseGeometry(id, await xdotool('getwindowgeometry', '--shell', id))),
      );
      // One that closed between the two questions is rightly missing.
      return seen.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    },
    screenshot: async (path) => {
      const {width, height, rgb} = readXwd(readFileSync(join(pixels.path, 'Xvfb_screen0')));
      await sharp(rgb, {raw: {width, height, channels: 3}})
        .png()
        .toFile(path);
    },
    close: async () => {
      await end();
      await pixels.remove();
    },
  };
};
