import {boardId} from '../../src/domain/ids';
import {newItem, type OutboxItem, type Owner} from '../../src/domain/outbox-item';
import {answerDoubt, resume, welcomeBack} from './acts';
import {type Drained, drain} from './drain';
import {OUTBOX_LIMITS, type OutboxLimits} from './limits';
import {hear, hearingAnew} from './pinterest-time';
import type {OutboxPorts} from './ports';
import {type Step, withSteps} from './steps';
import {createDisk} from './world-disk';
import {createPinterest} from './world-pinterest';
import {isUnsettled, madeBy, verdictOf} from './world-verdict';

/** For the outbox's tests: a device, its worker that dies, its user, and Pinterest. */

export const ME: Owner = {baseUrl: 'https://api.pinterest.com/v5', accountId: '1'};

export const START_MS = 1_800_000_000_000;
const DAY_MS = 86_400_000;
/** Ten times what the longest history takes. */
const MOST_CALLS = 20_000;
/** A user looks after a queue that means to rest for longer. */
const PATIENCE_MS = 6 * 3_600_000;

export class Crash extends Error {}

export const itemOf = (id: string, over: Partial<OutboxItem> = {}): OutboxItem => ({
  ...newItem({
    id,
    sendingId: 's',
    order: 0,
    createdAtMs: START_MS,
    mode: 'api',
    owner: ME,
    draft: {
      mediaUrl: `https://site.example/${id}.jpg`,
      link: 'https://site/page',
      title: 'A title',
      description: '',
      altText: '',
      pinId: null,
    },
    place: {boardId: boardId('7'), boardName: 'B', boardSectionId: null, boardSectionName: null},
    pageHost: 'site',
    foundIn: {tabId: 1, pageUrl: 'https://site/page'},
  }),
  ...over,
});

export type WorldOptions = {
  readonly random?: () => number;
  readonly limits?: OutboxLimits;
  readonly pageSize?: number;
  /** The device's clock minus the true one. */
  readonly skewMs?: number;
  /** Changes of the device's clock, by true time from the start. */
  readonly jumps?: readonly {readonly atMs: number; readonly byMs: number}[];
  /** What a test of a rule breaks, anew for each life of the worker. */
  readonly bend?: (ports: OutboxPorts) => OutboxPorts;
};

export const createWorld = (options: WorldOptions = {}) => {
  const {
    random = () => 0.5,
    limits = OUTBOX_LIMITS,
    pageSize = 3,
    skewMs = 0,
    jumps = [],
    bend = (ports) => ports,
  } = options;
  const time = {nowMs: START_MS};
  const {disk, store, save} = createDisk();
  const {pinterest, net} = createPinterest(time, pageSize);
  pinterest.account = ME;
  let calls = 0;
  let deaths = 0;
  const user = {asked: 0, helped: 0, tookBack: new Set<string>()};

  const deviceMs = (): number =>
    jumps.reduce((ms, {atMs, byMs}) => (time.nowMs - START_MS >= atMs ? ms + byMs : ms), time.nowMs + skewMs);

  let last: Promise<unknown> = Promise.resolve();
  const lock: OutboxPorts['lock'] = (act) => {
    const mine = last.then(act);
    last = mine.catch(() => undefined);
    return mine;
  };

  const ports: OutboxPorts = {store, net, clock: deviceMs, rng: random, lock};

  /** A queue that never rests is stopped, and is stuck. */
  const limited =
    (step: Step): Step =>
    (call) => {
      calls += 1;
      if (calls > MOST_CALLS) throw new Crash();
      step(call);
    };

  /** One life of the worker, woken to drain: null when it died of it. */
  const live = async (step: Step): Promise<Drained | null> => {
    try {
      return await drain(bend(withSteps(ports, limited(step))), limits);
    } catch (failure) {
      if (!(failure instanceof Crash)) throw failure;
      deaths += 1;
      return null;
    }
  };

  const unsettled = (): OutboxItem[] => [...disk.items.values()].filter(isUnsettled);

  /** The user looks at the board, when all that is late has come, and says what is there. */
  const answerAll = (): void => {
    for (const item of unsettled()) {
      if (item.state.kind !== 'unknown' || !item.state.isForUser) continue;
      user.asked += 1;
      const act = answerDoubt(madeBy(pinterest.pins, item).length > 0 ? 'isThere' : 'sendAgain', deviceMs());
      const answered = act(item);
      if (answered === null) continue;
      disk.items.set(item.id, answered);
      user.tookBack.delete(item.id);
    }
  };

  /** Hears Pinterest's clock, as signing in does. */
  const hearNow = (): void => {
    disk.pacing = {...disk.pacing, hearing: hear(disk.pacing.hearing, deviceMs(), time.nowMs)};
    disk.pacing = {...disk.pacing, hearing: hearingAnew(disk.pacing.hearing)};
  };

  const signIn = (owner: Owner): void => {
    pinterest.account = owner;
    disk.pacing = welcomeBack(owner)(disk.pacing);
  };

  /** What a user does once nothing goes on by itself. */
  const help = (): void => {
    user.helped += 1;
    time.nowMs += 1_800_000;
    if (pinterest.account?.accountId !== ME.accountId) signIn(ME);
    disk.pacing = resume(disk.pacing);
    answerAll();
    pinterest.openWindows.clear();
  };

  /** Lives on, through all deaths, until nothing is left to do or five days are over. */
  const run = async (step: Step, drainers = 1): Promise<void> => {
    const endMs = START_MS + 5 * DAY_MS;
    while (unsettled().length > 0 && time.nowMs < endMs && calls <= MOST_CALLS) {
      const [drained = null] = await Promise.all(Array.from({length: drainers}, () => live(step)));
      // A worker that died is woken by whatever happens next.
      const waitMs = drained === null ? 1_000 : (drained.nextWakeMs ?? Infinity) - deviceMs();
      if (unsettled().length === 0) return;
      if (waitMs > PATIENCE_MS) help();
      else time.nowMs += Math.max(waitMs, 1);
    }
  };

  const verdict = () => verdictOf({items: [...disk.items.values()], pinterest, tookBack: user.tookBack, deaths});

  return {
    time,
    disk,
    save,
    hearNow,
    pinterest,
    user,
    ports,
    deviceMs,
    live,
    run,
    signIn,
    help,
    verdict,
    unsettled,
  };
};

export type World = ReturnType<typeof createWorld>;
