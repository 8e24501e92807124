import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {chooseBoard, connectAccount, openPopupOn, openWorld, pinButton, tilesOf, type World} from './world';

describe.each([
  ['on trial', true, 'Your app is on trial: Pinterest refused a pin for that reason.'],
  ['not on trial', false, 'Your app is not held back: Pinterest took your last pin.'],
])('the options, with an app %s', (_, isTrial, told) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld({isTrial});
  });

  afterAll(() => world.close());

  test('do not guess, and tell as soon as a pin has shown it', async () => {
    const options = await connectAccount(world);
    await options.getByText('Whether your app is on trial shows with the first pin').waitFor();
    const {popup} = await openPopupOn(world, 'blog.html');
    await tilesOf(popup).first().click();
    await chooseBoard(popup, 'Kitchen');
    await pinButton(popup).click();
    await options.getByText(told).waitFor();
    expect(world.sandbox.pins()).toHaveLength(isTrial ? 0 : 1);
  });
});
