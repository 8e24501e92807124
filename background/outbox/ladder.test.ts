import {describe, expect, it} from 'vitest';
import type {OutboxItem, Rung} from '../../src/domain/outbox-item';
import {RUNGS} from '../../src/domain/rungs';
import {pauseAll} from './acts';
import type {OutboxNet} from './ports';
import {Crash, createWorld, itemOf, START_MS, type World} from './world';
import {stateOf} from './world-scenes';

const never = () => undefined;

type Way = readonly [call: 'carry' | 'send', rung: Rung];

/** A device whose pictures go no way below the last rung, and the ways that were tried. */
const worldOf = (...items: readonly OutboxItem[]): {world: World; ways: Way[]} => {
  const ways: Way[] = [];
  const watched = ({carry, send, ...net}: OutboxNet): OutboxNet => ({
    ...net,
    carry: async (item) => {
      ways.push(['carry', item.rung]);
      return carry(item);
    },
    send: async (item, carried) => {
      ways.push(['send', item.rung]);
      return send(item, carried);
    },
  });
  const world = createWorld({bend: (ports) => ({...ports, net: watched(ports.net)})});
  for (const item of items) world.save(item);
  return {world, ways};
};

const breaking = ({pinterest}: World, {draft}: OutboxItem, ...rungs: readonly Rung[]): void =>
  void pinterest.broken.set(draft.mediaUrl, rungs);

describe('a picture that does not travel one way', () => {
  it('goes the next at once, each reason kept, and what could not be made ready was never sent', async () => {
    const {world, ways} = worldOf(itemOf('a'));
    breaking(world, itemOf('a'), 'page', 'worker');
    world.pinterest.postFaults = ['nextRung'];
    await world.live(never);
    expect(ways).toEqual([
      ['carry', 'address'],
      ['send', 'address'],
      ['carry', 'page'],
      ['carry', 'worker'],
      ['carry', 'pixels'],
      ['send', 'pixels'],
    ]);
    expect(world.disk.items.get('a')).toMatchObject({
      rung: 'pixels',
      tried: [{rung: 'address'}, {rung: 'page'}, {rung: 'worker'}],
      attempts: 1,
      state: {kind: 'done'},
    });
    expect(world.time.nowMs - START_MS).toBeLessThan(1_000);
  });

  it('goes on, after a death, with the rung where it was', async () => {
    const {world, ways} = worldOf(itemOf('a'));
    breaking(world, itemOf('a'), 'address', 'page');
    await world.live((call) => {
      if (call === 'before carry' && world.disk.items.get('a')?.rung === 'worker') throw new Crash();
    });
    expect(stateOf(world, 'a')).toEqual({kind: 'queued'});
    ways.length = 0;
    await world.live(never);
    expect(ways.map(([, rung]) => rung)).toEqual(['worker', 'worker']);
  });

  it('is refused once no way is left, with all reasons', async () => {
    const {world} = worldOf(itemOf('a'));
    breaking(world, itemOf('a'), ...RUNGS);
    await world.live(never);
    const {state, rung, tried} = world.disk.items.get('a') ?? expect.fail('it is gone');
    expect([rung, tried.map((left) => left.rung)]).toEqual(['pixels', ['address', 'page', 'worker']]);
    expect(state).toMatchObject({kind: 'rejected', error: {picture: {kind: 'unreadable'}}});
    expect(world.pinterest.requests).toEqual([]);
  });

  it('goes the next way after another’s pin, too, which is known all the same', async () => {
    const other = itemOf('b', {order: 1, draft: {...itemOf('b').draft, title: 'Another'}});
    const {world, ways} = worldOf(itemOf('a'), other);
    breaking(world, other, 'address');
    await world.live(never);
    expect(ways.slice(2)).toEqual([
      ['carry', 'address'],
      ['carry', 'page'],
      ['send', 'page'],
    ]);
    expect([stateOf(world, 'a')?.kind, stateOf(world, 'b')?.kind]).toEqual(['done', 'done']);
  });

  it('makes room for the one that the page shows, which goes all ways anew', async () => {
    const shown = 'https://site.example/shown.jpg';
    const {world, ways} = worldOf(itemOf('a', {displayedUrl: shown}));
    breaking(world, itemOf('a'), ...RUNGS);
    world.pinterest.postFaults = ['nextRung'];
    await world.live(never);
    expect(ways.slice(4)).toEqual([
      ['carry', 'address'],
      ['send', 'address'],
      ['carry', 'page'],
      ['send', 'page'],
    ]);
    expect(world.disk.items.get('a')).toMatchObject({draft: {mediaUrl: shown}, displayedUrl: null, rung: 'page'});
  });

  it('says nothing about how Pinterest is to be asked, which was not', async () => {
    const {world} = worldOf(itemOf('a', {state: {kind: 'queued'}}));
    breaking(world, itemOf('a'), ...RUNGS);
    const failing = {
      failures: 3,
      notBeforeMs: 0,
      error: {kind: 'serverDown', status: 503},
      day: 0,
      requests: 1,
    } as const;
    world.disk.pacing = {...world.disk.pacing, hosts: {'https://api.pinterest.com/v5': failing}};
    await world.live((call) => {
      if (call === 'after carry') expect(world.disk.pacing.hosts['https://api.pinterest.com/v5']?.failures).toBe(3);
    });
  });
});

describe('between making a picture ready and sending it', () => {
  it('a pause is obeyed', async () => {
    const {world} = worldOf(itemOf('a'));
    await world.live((call) => {
      if (call === 'after carry') world.disk.pacing = pauseAll(world.disk.pacing);
    });
    expect([stateOf(world, 'a')?.kind, world.pinterest.requests]).toEqual(['queued', []]);
  });

  it('another picture is not taken for the one that was made ready', async () => {
    const {world} = worldOf(itemOf('a'));
    const sent: string[] = [];
    const other = {...itemOf('a').draft, mediaUrl: 'https://site.example/other.jpg'};
    await world.live((call) => {
      const item = world.disk.items.get('a');
      if (call === 'after carry' && sent.length === 0 && item !== undefined) {
        world.disk.items.set('a', {...item, draft: other});
      }
      if (call === 'before send') sent.push(item?.draft.mediaUrl ?? '');
      if (call === 'after carry') sent.push('ready');
    });
    expect(sent).toEqual(['ready', 'ready', other.mediaUrl]);
  });

  it('what was done to the picture is written down before it is sent, and stays', async () => {
    const changes = [{kind: 'firstFrame'}] as const;
    const world = createWorld({
      bend: (ports) => ({
        ...ports,
        net: {...ports.net, carry: async () => ({kind: 'carried', media: {kind: 'imageUrl', url: ''}, changes})},
      }),
    });
    world.save(itemOf('a'));
    world.pinterest.postFaults = ['resetAfter'];
    await world.live((call) => {
      if (call === 'before send') expect(world.disk.items.get('a')).toMatchObject({changes, state: {kind: 'sending'}});
    });
    await world.run(never);
    expect(world.disk.items.get('a')).toMatchObject({changes, state: {kind: 'done'}});
  });
});
