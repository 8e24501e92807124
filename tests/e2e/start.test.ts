import {resolve} from 'node:path';
import {afterEach, describe, expect, test} from 'vitest';
import {type Child, startChild} from '../support/child';
import {waitUntil} from '../support/wait-until';

const script = resolve(import.meta.dirname, '../../scripts/start.mjs');

const running: Child[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) await child.end();
});

/** `npm start -- …` on a machine without a display. */
const start = (...args: readonly string[]): Child => {
  const {DISPLAY: _, WAYLAND_DISPLAY: __, ...env} = process.env;
  const child = startChild(process.execPath, [script, ...args], {env});
  running.push(child);
  return child;
};

const exitCode = async ({process: child, isRunning}: Child): Promise<number | null> => {
  await waitUntil(() => !isRunning(), {what: 'the command has ended', deadlineMs: 50_000});
  return child.exitCode;
};

describe('npm start', () => {
  test('--check pins the second picture of a page by keyboard and says what the stand-in keeps', async () => {
    const check = start('--check');
    expect(await exitCode(check), check.output()).toBe(0);
    const last = check.output().trim().split('\n').at(-1);
    expect(last).toMatch(
      /^pinned \d+ on Kitchen ideas: [1-9]\d{2,}x[1-9]\d{2,} http:\/\/127\.0\.0\.1:\d+\/blog\.html$/,
    );
  });

  // Elsewhere there always is one, and a window would open.
  test.skipIf(process.platform !== 'linux')(
    'without a display keeps the servers running until Ctrl+C, and says where',
    async () => {
      const demo = start();
      const pages = await waitUntil(() => /demo pages +(http\S+)/.exec(demo.output())?.[1], {
        what: 'the address of the pages',
        deadlineMs: 30_000,
      });
      expect(demo.output()).toContain('npm start -- --check');
      expect((await fetch(`${pages}blog.html`)).status).toBe(200);
      demo.process.kill('SIGINT');
      expect(await exitCode(demo)).toBe(0);
      await expect(fetch(pages)).rejects.toThrow();
    },
  );

  test('refuses an option that it does not know, and names it', async () => {
    const refused = start('--chek');
    expect(await exitCode(refused)).toBe(2);
    expect(refused.output()).toContain("Unknown option '--chek'");
  });
});
