import {batch, effect} from '@preact/signals';
import type {Candidate, Collection} from '../../src/domain/candidate';
import {patternOf} from '../../src/domain/match-pattern';
import {lentKey} from '../../src/storage/lent-key';
import {finderAmong, newcomers, withLook} from './newcomers';
import type {Ports} from './ports';
import type {State} from './state';

/** Milliseconds between two looks at a page that changes without end and shows nothing new. */
const PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4_000;

/** True while a picture that comes late is of use. */
const isWelcome = ({stage}: Pick<State, 'stage'>): boolean =>
  stage.value.kind === 'choosing' || stage.value.kind === 'failed' || stage.value.kind === 'empty';

/** Takes over what a further look could tell of pictures that were there before. */
const complete = ({pictures}: Pick<State, 'pictures'>, found: readonly Candidate[]): void => {
  const lacking = pictures.list.peek().filter(({candidate, size}) => candidate.thumbnail === null || size === null);
  const find = finderAmong(lacking);
  for (const candidate of found.filter(({thumbnail, isMeasured}) => thumbnail !== null || isMeasured)) {
    const picture = find(candidate);
    if (picture !== undefined) pictures.complete(picture.candidate.id, candidate);
  }
};

/** Adds what a further look found. Pictures that are there keep their places, and stay although the page drops them. */
const merge = (state: State, found: Collection, look: number): number => {
  const {collection, pictures, late, stage} = state;
  const first = collection.peek();
  if (first === null || first.nopin !== null || found.nopin !== null) return 0;
  const more = newcomers(pictures.list.peek(), found.candidates, look);
  const target = found.candidates.find(({isTarget}) => isTarget);
  batch(() => {
    collection.value = withLook(first, found, more);
    complete(state, found.candidates);
    if (more.length > 0) pictures.appendLate(more);
    late.found.value += more.length;
    if (stage.value.kind === 'empty' && more.length > 0) stage.value = {kind: 'choosing'};
    const pointedAt = target === undefined ? undefined : finderAmong(pictures.list.value)(target);
    if (pointedAt !== undefined && pictures.selectedCount.value === 0) pictures.choose(pointedAt.candidate.id);
  });
  return more.length;
};

/** How the popup comes to know what its page shows late: by itself while it is open, and when it is told to look further. */
export const createLatePictures = (state: State, {send, pause, writeItem, askForHost}: Ports) => {
  const {collection, late, tab} = state;
  let looks = 0;
  let isWatching = false;
  let latest: Promise<unknown> = Promise.resolve();
  let journey: Promise<void> = Promise.resolve();

  const lookNow = async (isThorough: boolean): Promise<number> => {
    const tabId = tab.peek()?.id;
    const answer = tabId === undefined ? null : await send('page/collect', {tabId, isThorough});
    return answer?.ok ? merge(state, answer.value, ++looks) : 0;
  };

  /** One look at a time: a second one would take away what the first still has to ask of the page. */
  const look = (isThorough = true): Promise<number> => {
    const next = latest.then(() => lookNow(isThorough));
    latest = next;
    return next;
  };

  /** How long to wait after a round; null when the page can no longer be asked. */
  const round = async (tabId: number, lastPauseMs: number): Promise<number | null> => {
    const changed = await send('page/change', {tabId});
    if (!changed.ok) return null;
    if (!changed.value) return PAUSE_MS;
    const hasMore = isWelcome(state) && (await look()) > 0;
    return hasMore ? PAUSE_MS : Math.min(2 * lastPauseMs, LONGEST_PAUSE_MS);
  };

  const watch = async (tabId: number): Promise<void> => {
    if (isWatching) return;
    isWatching = true;
    // The first look was for a screenful; where the page has more, the whole of it comes now.
    if (collection.peek()?.isPartial === true) await look();
    for (let ms: number | null = PAUSE_MS; ms !== null && isWelcome(state); ) {
      await journey;
      ms = await round(tabId, ms);
      if (ms !== null) await pause(ms);
    }
    isWatching = false;
  };

  effect(() => {
    const {kind} = state.stage.value;
    const tabId = tab.peek()?.id;
    if (kind === 'loading') late.found.value = 0;
    if (isWelcome(state) && tabId !== undefined) void watch(tabId);
  });

  const goDown = async (tabId: number): Promise<void> => {
    const before = late.found.value;
    late.journey.value = {kind: 'going'};
    for (let isDone = false; !isDone; ) {
      const step = await send('page/further', {tabId, step: 'down'});
      if (step.ok && step.value.hasChanged) await look(false);
      isDone = !step.ok || step.value.isDone || late.journey.value.kind !== 'going';
    }
    await send('page/further', {tabId, step: 'back'});
    await look();
    late.journey.value = {kind: 'done', more: late.found.value - before};
  };

  return {
    /** Moves the page to its end and back, and takes in what comes on the way. */
    lookFurther: (): Promise<void> => {
      const tabId = tab.peek()?.id;
      const {kind} = late.journey.value;
      if (tabId !== undefined && kind !== 'going' && kind !== 'stopping') journey = goDown(tabId);
      return journey;
    },
    /** Ends the look further after the step that it is at; the page goes back. */
    stopLooking: (): void => {
      if (late.journey.value.kind === 'going') late.journey.value = {kind: 'stopping'};
    },
    /**
     * Asks to be let into the frames of an address's site and looks again. Call it on the click itself, or the browser will not ask. The
     * worker gives the permission back after that look, also when the browser's question has closed this popup.
     */
    lookInto: async (url: string): Promise<void> => {
      const pattern = patternOf(url);
      const [, isGranted] = await Promise.all([writeItem(lentKey, [pattern]), askForHost(pattern)]);
      if (isGranted) await look();
    },
  };
};
