import type {OutboxItem, OutboxState} from '../../src/domain/outbox-item';
import type {OutboxNet} from './ports';
import {createWorld, type World} from './world';

/** For the outbox's tests: a device with these pins saved, where some of Pinterest answers as given. */
export const worldWith = (net: Partial<OutboxNet>, ...items: OutboxItem[]): World => {
  const world = createWorld({bend: (ports) => ({...ports, net: {...ports.net, ...net}})});
  for (const item of items) world.save(item);
  return world;
};

export const stateOf = ({disk}: World, id: string): OutboxState | undefined => disk.items.get(id)?.state;
