import type {Page} from 'playwright';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {ask} from './sign-in-steps';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, type World} from './world';

let world: World;
let options: Page;

beforeAll(async () => {
  world = await openWorld();
  options = await connectAccount(world);
});

afterAll(() => world.close());

const queue = () => options.getByRole('region', {name: 'Queue'});
const press = (name: string | RegExp) => queue().getByRole('button', {name}).click();
const title = () => queue().getByLabel('Title');

/** Pins a page's only picture while the queue is paused, and begins to change its title. */
const changeWaitingPin = async (to: string): Promise<void> => {
  // Where nothing waits yet, there is no button to pause it by.
  await ask(options, 'outbox/pause');
  const {popup} = await openPopupOn(world, 'single.html');
  await chooseBoard(popup, 'Small gardens');
  await pinButton(popup).click();
  await popup.getByRole('status').filter({hasText: 'paused'}).waitFor();
  await popup.close();
  await press(/^Change it/);
  await title().fill(to);
};

const titles = () => world.sandbox.pins().map((pin) => pin.title);

test('a pin that waits is changed and goes out as it is now', async () => {
  await changeWaitingPin('Leeks in winter');
  await press('Save and send');
  await title().waitFor({state: 'detached'});
  await press('Resume');
  await expect.poll(titles, {timeout: 20_000}).toEqual(['Leeks in winter']);
});

test('what is typed stays where its pin goes out meanwhile, and it says so', async () => {
  await changeWaitingPin('Leeks in spring');
  await press('Resume');
  await expect.poll(() => titles().length, {timeout: 20_000}).toBe(2);
  await queue().getByRole('alert').filter({hasText: 'It has left meanwhile'}).waitFor();
  expect(await title().inputValue()).toBe('Leeks in spring');
  expect(titles()).not.toContain('Leeks in spring');
  await press('Close');
  await queue().getByText('Nothing waits.').waitFor();
});
