import collectScript from '../content/collect.ts?script&iife';
import type {Collection} from '../src/domain/candidate';
import {withDrawings} from '../src/domain/drawing';
import type {PinError, UnreadablePage} from '../src/domain/pin-error';
import {fail, ok, type Result} from '../src/domain/result';
import type {WantedThumbnails} from '../src/images/gather/thumbnails';
import {mergeFrames} from '../src/images/merge-frames';
import {type Selection, type SelectOptions, select, toDraw, withThumbnails} from '../src/images/select';
import {tabById} from '../src/platform/active-tab';
import {callInFrame, type Frame, injectFile} from '../src/platform/inject';
import {giveBackHosts} from '../src/platform/permissions';
import {readItem, removeItem} from '../src/storage/item';
import {drawingsOfTab, type MenuTarget} from '../src/storage/items';
import {lentHosts} from '../src/storage/lent-hosts';
import {withHabits} from './apply-habits';
import {withCleanLinks} from './clean-links';
import {worthNaming} from './closed-frames';
import {filmAt} from './film-frame';
import {dropTarget, readTarget} from './menu-target';
import type {Film} from './parse-film';
import {parseGathering, parseThumbnails} from './parse-gathering';
import {unreadableByAddress, unreadableByContent, unreadableByRefusal} from './unreadable';
import {isPosterShown, withFrame} from './with-frame';

/** A page that hangs must not leave the popup waiting. */
const TIMEOUT_MS = 3_000;

/** A first screenful: what a page shows within this time, how long its subframes are waited for, and its thumbnails. */
const QUICK = {budgetMs: 250, frameMs: 1_000, thumbnailsMs: 300};

/** Where nobody waits: time for one round of a frame's thumbnails, and how many rounds there are. */
const ROUND = {thumbnailsMs: 2_500, most: 5};

/** Sites that the user let us into for a look are theirs again after it. */
const giveBackLent = async (): Promise<void> => {
  const lent = await readItem(lentHosts);
  if (lent.length === 0) return;
  await removeItem(lentHosts);
  await giveBackHosts(lent);
};

const unreadable = (page: UnreadablePage) => fail<PinError>({kind: 'pageNotReadable', page});

/** What the menu says of one frame: a picture that lies there, and the marked text, which is about all of them. */
const optionsFor = (frameId: number, target: MenuTarget | null, film: Film | null): SelectOptions => {
  const pointed = target?.pointed;
  if (pointed?.kind === 'selection') return {target: null, selection: pointed.text};
  if (pointed === undefined || target?.frameId !== frameId) return {target: null};
  if (pointed.kind === 'image') return {target: {srcUrl: pointed.srcUrl}};
  return {target: film !== null && isPosterShown(film) ? {srcUrl: film.poster} : null};
};

/** Draws thumbnails until the last of them, or until their time is up; those missing at the end were not reached. */
const drawn = async (frame: Frame, places: readonly number[], isThorough: boolean) => {
  const timeMs = isThorough ? ROUND.thumbnailsMs : QUICK.thumbnailsMs;
  const all: (string | null)[] = [];
  for (let left = isThorough ? ROUND.most : 1; left > 0 && all.length < places.length; left--) {
    const wanted: WantedThumbnails = {places: places.slice(all.length), timeMs};
    const answer = await callInFrame(frame, 'pinmarkletThumbnails', wanted, timeMs + TIMEOUT_MS);
    const more = parseThumbnails(answer?.value);
    if (more.length === 0) break;
    all.push(...more);
  }
  return all;
};

/** With thumbnails from the page's own pixels. What a quick look has no time to draw is left for the next one. */
const withDrawn = async (frame: Frame, selection: Selection, isThorough: boolean): Promise<Collection> => {
  const wanted = toDraw(selection);
  const thumbnails = await drawn(frame, [...wanted.values()], isThorough);
  const collection = withThumbnails(selection.collection, wanted, thumbnails);
  return {...collection, isPartial: collection.isPartial || (!isThorough && thumbnails.length < wanted.size)};
};

type Manner = {readonly isThorough: boolean; readonly isShown: boolean};

const collectFrame = async (frame: Frame, options: SelectOptions, {isThorough, isShown}: Manner) => {
  const {frameId} = frame;
  const timeoutMs = isThorough || frameId === 0 ? TIMEOUT_MS : QUICK.frameMs;
  const bounds = isThorough ? {} : {budgetMs: QUICK.budgetMs};
  const answer = await callInFrame(frame, 'pinmarkletGather', bounds, timeoutMs);
  const gathering = answer === null ? null : parseGathering(answer.value);
  if (gathering === null) return [];
  const selection = await select(gathering, options);
  const collection = isShown ? await withDrawn(frame, selection, isThorough) : selection.collection;
  return [{frameId, isTop: frameId === 0, collection}];
};

/**
 * Looks at a tab's page, its own frames included. Runs only where the user's click has let us in. A look that is not
 * thorough ends early, and what it leaves for the next one makes it partial. Where nobody is shown the pictures, none of
 * them is drawn small.
 */
export const collectPage = async (
  tabId: number,
  {isThorough = true, isShown = true}: Partial<Manner> = {},
): Promise<Result<Collection, PinError>> => {
  const tab = await tabById(tabId);
  if (tab === null) return unreadable('noAccess');
  const byAddress = unreadableByAddress(tab.url);
  if (byAddress !== null) return unreadable(byAddress);
  const target = await readTarget(tabId);
  let frameIds: number[] | null;
  try {
    frameIds = await injectFile(tabId, collectScript, TIMEOUT_MS);
  } catch (refusal) {
    return unreadable(unreadableByRefusal(String(refusal), tab.url));
  }
  if (frameIds === null) return unreadable('timedOut');
  const film =
    target?.pointed.kind === 'video' ? await filmAt({tabId, frameId: target.frameId}, target.pointed.srcUrl) : null;
  const collecting = frameIds.map((frameId) =>
    collectFrame({tabId, frameId}, optionsFor(frameId, target, film), {isThorough, isShown}),
  );
  const frames = (await Promise.all(collecting)).flat();
  const top = frames.find(({isTop}) => isTop);
  if (top === undefined) return unreadable('timedOut');
  const byContent = unreadableByContent(top.collection.page.contentType);
  if (byContent !== null) return unreadable(byContent);
  const merged = await withHabits(mergeFrames(frames));
  const isPartial = merged.isPartial || (!isThorough && frames.length < frameIds.length);
  // A target is for one look, and what the quick one has not reached is still to be pointed out.
  if (isThorough || !isPartial) await Promise.all([dropTarget(tabId), giveBackLent()]);
  const drawn = await readItem(drawingsOfTab(tabId));
  const own = withDrawings(merged, drawn?.pageUrl === merged.page.url ? drawn.drawings : []);
  const closedFrames = worthNaming(merged.closedFrames, frames);
  return ok(withCleanLinks({...(film === null ? own : withFrame(own, film)), isPartial, closedFrames}));
};
