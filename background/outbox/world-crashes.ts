import {Crash, type World} from './world';

/** For the outbox's tests: every point at which the worker can die. */

export type Explored = {
  /** Points at which it was let die, and the lives that were led from there. */
  points: number;
  cases: number;
  /** Questions that the user was asked. */
  asked: number;
  readonly faults: string[];
};

/** All that outlives the worker. Deaths that leave the same behind are the same death. */
const mark = ({disk, time, pinterest}: World): string =>
  [disk.writes, time.nowMs, pinterest.pins.length, pinterest.postFaults.length, pinterest.listFaults.length].join();

/** One history in which the worker dies at the given steps; the marks of all later steps, by their numbers. */
const lead = async (world: World, deaths: readonly number[]): Promise<Map<number, string>> => {
  const marks = new Map<number, string>();
  const last = deaths.at(-1) ?? 0;
  let step = 0;
  await world.run(() => {
    step += 1;
    if (deaths.includes(step)) throw new Crash();
    if (step > last) marks.set(step, mark(world));
  });
  return marks;
};

const faultOf = (world: World): string | null => {
  const verdict = world.verdict();
  return Object.values(verdict).every((count) => count === 0) ? null : JSON.stringify(verdict);
};

/** Leads the history of `make` with up to `depth` deaths, at every step that leaves something new behind. */
export const explore = async (
  label: string,
  make: () => World,
  depth: number,
  explored: Explored,
  deaths: readonly number[] = [],
): Promise<void> => {
  const world = make();
  const marks = await lead(world, deaths);
  explored.cases += 1;
  explored.asked += world.user.asked;
  const fault = faultOf(world);
  if (fault !== null) explored.faults.push(`${label}, deaths at ${deaths.join()}: ${fault}`);
  if (depth === 0) return;
  explored.points += marks.size;
  const seen = new Set<string>();
  for (const [step, left] of marks) {
    if (seen.has(left)) continue;
    seen.add(left);
    await explore(label, make, depth - 1, explored, [...deaths, step]);
  }
};
