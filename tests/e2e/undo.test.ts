import {afterAll, beforeAll, expect, test} from 'vitest';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, type World} from './world';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await connectAccount(world);
});

afterAll(() => world.close());

test('a pin can be undone for ten seconds in the popup, and stands from then on', async () => {
  const {popup} = await openPopupOn(world, 'single.html');
  await chooseBoard(popup, 'Kitchen');
  await pinButton(popup).click();
  await popup.getByRole('status').filter({hasText: 'Pinned to'}).waitFor();
  // Its name stays as it is: a screen reader hears no seconds.
  const undo = popup.getByRole('button', {name: 'Undo', exact: true});
  expect(await undo.textContent()).toMatch(/^Undo(10|\d)$/);
  await undo.waitFor({state: 'detached', timeout: 20_000});
  expect(world.sandbox.pins()).toHaveLength(1);
  await popup.close();
});
