import {boardId, pinId} from '../../src/domain/ids';
import type {OutboxItem} from '../../src/domain/outbox-item';
import {RUNGS} from '../../src/domain/rungs';
import {edit, pauseAll, retry, takeBack} from './acts';
import {Crash, createWorld, itemOf, ME, START_MS, type World, type WorldOptions} from './world';
import {LIST_FAULTS, POST_FAULTS} from './world-faults';
import type {TruePin} from './world-pinterest';
import {randomFrom} from './world-random';

/** For the outbox's tests: histories that nobody thought of, each from its number. */

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const OTHER = {...ME, accountId: '2'};

type Dice = {
  readonly chance: (of: number) => boolean;
  readonly upTo: (most: number) => number;
  readonly oneOf: <Value>(values: readonly [Value, ...Value[]]) => Value;
};

const diceOf = (random: () => number): Dice => {
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  return {
    chance: (of) => random() < of,
    upTo,
    oneOf: (values) => values[upTo(values.length - 1)] ?? values[0],
  };
};

/** Few titles and boards, so that many pins look alike; pictures that all differ. */
const someItem = ({oneOf, upTo}: Dice, id: string, order: number): OutboxItem => {
  const plain = itemOf(id, {order});
  const title = oneOf(['A title', 'A title', 'Another  title ']);
  const place = {
    boardId: boardId(oneOf(['7', '7', '8'])),
    boardName: 'B',
    boardSectionId: null,
    boardSectionName: null,
  };
  return {
    ...plain,
    place,
    draft: {...plain.draft, title, description: oneOf(['', '', 'Words'])},
    displayedUrl: oneOf([null, null, null, `https://site.example/${id}-shown.jpg`]),
    createdAtMs: START_MS + upTo(3),
  };
};

/** A pin that was there before: the user's own and older, or another person's of any age. */
const somePin = (dice: Dice, like: OutboxItem, index: number): TruePin => {
  const isOwner = dice.chance(0.6);
  const ageMs = isOwner ? dice.oneOf([DAY_MS, 11 * MINUTE_MS, 30 * MINUTE_MS]) : dice.upTo(DAY_MS) - DAY_MS / 2;
  const atMs = START_MS - ageMs;
  return {
    id: pinId(String(100 + index)),
    boardId: like.place?.boardId ?? '',
    boardSectionId: null,
    link: like.draft.link,
    title: like.draft.title,
    description: like.draft.description || null,
    altText: null,
    createdAtMs: Math.floor(atMs / 1_000) * 1_000,
    parentPinId: null,
    isOwner,
    madeBy: null,
    visibleFromMs: atMs,
  };
};

const change = (
  {disk, pinterest}: World,
  id: string | undefined,
  act: (item: OutboxItem) => OutboxItem | null,
): void => {
  const item = id === undefined ? undefined : disk.items.get(id);
  const changed = item === undefined ? null : act(item);
  if (changed === null) return;
  disk.items.set(changed.id, changed);
  pinterest.forgetLeft(changed);
};

/** What may happen at any moment, between any two calls. */
type Happening = 'death' | 'save' | 'cancel' | 'retry' | 'edit' | 'pause' | 'signOut' | 'switch';

const happen = (what: Happening, world: World, dice: Dice, atStep: number): void => {
  const ids = [...world.disk.items.keys()];
  const id = ids[dice.upTo(ids.length - 1)];
  switch (what) {
    case 'death':
      throw new Crash();
    case 'save':
      world.save(someItem(dice, `late-${atStep}`, 9));
      break;
    case 'cancel':
      change(world, id, takeBack);
      if (id !== undefined && world.disk.items.get(id)?.isUnwanted === true) world.user.tookBack.add(id);
      break;
    case 'retry':
      change(world, id, retry);
      break;
    case 'edit':
      change(world, id, (item) => edit({...item.draft, title: 'Edited'}, item.place)(item));
      break;
    case 'pause':
      world.disk.pacing = pauseAll(world.disk.pacing);
      break;
    case 'signOut':
      world.pinterest.account = null;
      break;
    case 'switch':
      world.pinterest.account = OTHER;
  }
};

const HAPPENINGS = [
  'death',
  'death',
  'death',
  'death',
  'save',
  'cancel',
  'retry',
  'edit',
  'pause',
  'signOut',
  'switch',
] as const;

const someClock = ({chance, upTo, oneOf}: Dice): Pick<WorldOptions, 'skewMs' | 'jumps'> => ({
  skewMs: chance(0.5) ? upTo(20 * MINUTE_MS) - 10 * MINUTE_MS : 0,
  jumps: chance(0.3) ? [{atMs: upTo(6 * MINUTE_MS), byMs: oneOf([DAY_MS, -DAY_MS, 3_600_000, -3_600_000])}] : [],
});

/** What a test of a rule breaks. */
export type Bent = Pick<WorldOptions, 'bend' | 'limits'> & {
  /** What the second of two clicks saves. */
  readonly saveAgain?: (item: OutboxItem) => OutboxItem;
};

export type History = {readonly world: World; readonly story: string};

/** Leads the history of a number to its end. */
export const leadHistory = async (seed: number, bent: Bent = {}): Promise<History> => {
  const {saveAgain = (item: OutboxItem) => item} = bent;
  const random = randomFrom(seed);
  const dice = diceOf(random);
  const {chance, upTo, oneOf} = dice;
  const clock = someClock(dice);
  const world = createWorld({random, pageSize: oneOf([1, 2, 25]), ...clock, ...bent});
  const {pinterest} = world;
  // Signing in was the first that was heard of Pinterest's clock.
  world.hearNow();
  pinterest.hasDates = clock.jumps?.length !== 0 || chance(0.9);
  const items = Array.from({length: 1 + upTo(3)}, (_, at) => someItem(dice, `i${at}`, at));
  for (const item of items) {
    world.save(item);
    // A double click.
    if (chance(0.2)) world.save(saveAgain(item));
  }
  pinterest.pins = Array.from({length: upTo(3)}, (_, at) => somePin(dice, oneOf([itemOf('i'), ...items]), at));
  for (const {draft, displayedUrl} of items) {
    if (chance(0.3)) pinterest.broken.set(draft.mediaUrl, RUNGS.slice(0, 1 + upTo(3)));
    if (displayedUrl !== null && chance(0.3)) pinterest.broken.set(displayedUrl, RUNGS.slice(0, upTo(4)));
  }
  pinterest.postFaults = Array.from({length: upTo(5)}, () => oneOf(['none', ...POST_FAULTS]));
  pinterest.listFaults = Array.from({length: upTo(3)}, () => oneOf(['none', ...LIST_FAULTS]));
  pinterest.removeFaults = Array.from({length: upTo(2)}, () => oneOf(['none', ...LIST_FAULTS]));
  const plan = new Map(Array.from({length: upTo(5)}, () => [1 + upTo(120), oneOf(HAPPENINGS)] as const));
  const story = JSON.stringify({clock, faults: [pinterest.postFaults, pinterest.listFaults], plan: [...plan]});
  let step = 0;
  await world.run(
    () => {
      step += 1;
      const what = plan.get(step);
      if (what !== undefined) happen(what, world, dice, step);
    },
    chance(0.2) ? 2 : 1,
  );
  return {world, story};
};

/** What went wrong in a history; null for nothing. */
export const wrongOf = ({world}: History): string | null => {
  const verdict = {...world.verdict(), strayed: world.pinterest.strayed};
  return Object.values(verdict).every((count) => count === 0) ? null : JSON.stringify(verdict);
};
