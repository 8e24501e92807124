import type {Page} from 'playwright';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {type LineGate, openLineGate} from '../support/line-gate';
import {forgetPacing, itemFor, letDoubtsAge, putOnDisk, recordsOf} from './outbox-steps';
import {pinRequests} from './pin-requests';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, type World} from './world';

let world: World;
let gate: LineGate;
let options: Page;

beforeAll(async () => {
  world = await openWorld({
    answering: {isKeepingAlive: false},
    standBefore: async ({tlsPort, spki}) => {
      gate = await openLineGate(tlsPort);
      return {tlsPort: gate.port, spki};
    },
  });
  options = await connectAccount(world);
});

afterEach(async () => {
  world.sandbox.faults.set([]);
  await gate.set('open');
});

afterAll(async () => {
  await world.close();
  await gate.close();
});

const posts = () => pinRequests(world.sandbox);

const ready = async (path: string): Promise<Page> => {
  const {popup} = await openPopupOn(world, path);
  await chooseBoard(popup, 'Small gardens');
  await popup.getByRole('textbox', {name: 'Title'}).fill(path);
  return popup;
};

const told = (popup: Page, text: string) =>
  popup.getByRole('status').filter({hasText: text}).waitFor({timeout: 50_000});

describe('a line that is broken while the browser takes itself for online', () => {
  test.each(['refused', 'cut', 'garbled', 'foreign'] as const)(
    'keeps the pin, and is told as it is: %s',
    async (state) => {
      const {sandbox} = world;
      const before = sandbox.pins().length;
      const popup = await ready(`single.html?${state}`);
      await gate.set(state);
      await pinButton(popup).click();
      await told(popup, 'Checking');
      await told(popup, 'Pinterest did not answer clearly');
      expect(await options.evaluate(() => navigator.onLine)).toBe(true);
      expect([sandbox.pins().length, gate.foreignRequests()]).toEqual([before, 0]);
      await gate.set('open');
      await popup.close();
      const isMade = async () => {
        await letDoubtsAge(options);
        return sandbox.pins().length;
      };
      await expect.poll(isMade, {timeout: 30_000, interval: 400}).toBe(before + 1);
      expect(sandbox.pins().at(-1)?.title).toBe(`single.html?${state}`);
      await expect.poll(async () => JSON.stringify(await recordsOf(options, 'outbox'))).not.toContain('"unknown"');
      expect(sandbox.pins()).toHaveLength(before + 1);
      await forgetPacing(world);
    },
  );
});

describe('an answer that never ends', () => {
  test('is given up in time, and the pin that it spoke of is found', async () => {
    const {sandbox} = world;
    const [before, asked] = [sandbox.pins().length, posts()];
    const popup = await ready('single.html?slow');
    sandbox.faults.set(['POST /pins nth=1 slow=1']);
    const startedAt = performance.now();
    await pinButton(popup).click();
    await told(popup, 'Pinned to Small gardens');
    expect(performance.now() - startedAt).toBeLessThan(40_000);
    expect(sandbox.pins()).toHaveLength(before + 1);
    expect(posts()).toBe(asked + 1);
    await popup.close();
    await forgetPacing(world);
  });
});

describe('a board that went between saving and sending', () => {
  test('is told of, the pin stays to be changed, and what follows it goes out', async () => {
    const {sandbox, pages} = world;
    const before = sandbox.pins().length;
    const doomed = sandbox.state.addBoard({name: 'Doomed'});
    const boardIndex = sandbox.boards.indexOf(doomed);
    const [lost, follows] = [
      await itemFor(world, options, {mediaUrl: `${pages.origin}/pictures/vase-7-400x600.jpg`, boardIndex}),
      await itemFor(world, options, {mediaUrl: `${pages.origin}/pictures/leeks-3-1200x800.jpg`}),
    ];
    sandbox.state.removeBoard(doomed);
    await putOnDisk(options, [lost, follows]);
    await expect.poll(() => sandbox.pins().length, {timeout: 20_000}).toBe(before + 1);
    const kept = (await recordsOf(options, 'outbox')).find(({id}) => id === lost.id);
    expect(kept?.['state']).toMatchObject({kind: 'rejected', error: {kind: 'notFound', what: 'board'}});
    await options.getByText('Doomed').first().waitFor();
  });
});
