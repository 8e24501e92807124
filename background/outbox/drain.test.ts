import {describe, expect, it} from 'vitest';
import {createWorld, itemOf} from './world';

const all = {lost: 0, doubled: 0, stuck: 0};

describe('draining the outbox', () => {
  it('sends what was saved, in its order, and knows each pin', async () => {
    const world = createWorld();
    world.save(itemOf('b', {order: 1}));
    world.save(itemOf('a', {order: 0}));
    await world.run(() => undefined);
    expect(world.verdict()).toMatchObject(all);
    expect(world.pinterest.pins.map(({madeBy}) => madeBy)).toEqual(['a', 'b']);
  });

  it('finds a pin whose answer was lost instead of sending it again', async () => {
    const world = createWorld();
    world.pinterest.postFaults = ['resetAfter'];
    world.save(itemOf('a'));
    await world.run(() => undefined);
    expect(world.verdict()).toMatchObject(all);
    expect(world.disk.items.get('a')?.state).toMatchObject({kind: 'done', outcome: {pinId: '1000'}});
  });
});
