import collectScript from '../content/collect.ts?script&iife';
import type {Collection} from '../src/domain/candidate';
import {withDrawings} from '../src/domain/drawing';
import type {PinError, UnreadablePage} from '../src/domain/pin-error';
import {fail, ok, type Result} from '../src/domain/result';
import {mergeFrames} from '../src/images/merge-frames';
import {type Selection, type SelectOptions, select, toDraw, withThumbnails} from '../src/images/select';
import {tabById} from '../src/platform/active-tab';
import {callInFrame, type Frame, injectFile} from '../src/platform/inject';
import {readItem} from '../src/storage/item';
import {drawingsOfTab, type MenuTarget} from '../src/storage/items';
import {withHabits} from './apply-habits';
import {filmAt} from './film-frame';
import {takeTarget} from './menu-target';
import type {Film} from './parse-film';
import {parseGathering, parseThumbnails} from './parse-gathering';
import {unreadableByAddress, unreadableByContent, unreadableByRefusal} from './unreadable';
import {isPosterShown, withFrame} from './with-frame';

/** A page that hangs must not leave the popup waiting. */
const TIMEOUT_MS = 3_000;

const unreadable = (page: UnreadablePage) => fail<PinError>({kind: 'pageNotReadable', page});

/** What the menu says of one frame: a picture that lies there, and the marked text, which is about all of them. */
const optionsFor = (frameId: number, target: MenuTarget | null, film: Film | null) => {
  const pointed = target?.pointed;
  if (pointed?.kind === 'selection') return {target: null, selection: pointed.text};
  if (pointed === undefined || target?.frameId !== frameId) return {target: null};
  if (pointed.kind === 'image') return {target: {srcUrl: pointed.srcUrl}};
  return {target: film !== null && isPosterShown(film) ? {srcUrl: film.poster} : null};
};

const withDrawn = async (frame: Frame, selection: Selection): Promise<Collection> => {
  const wanted = toDraw(selection);
  if (wanted.size === 0) return selection.collection;
  const answer = await callInFrame(frame, 'pinmarkletThumbnails', [...wanted.values()], TIMEOUT_MS);
  return withThumbnails(selection.collection, wanted, parseThumbnails(answer?.value));
};

const collectFrame = async (frame: Frame, options: SelectOptions) => {
  const {frameId} = frame;
  const answer = await callInFrame(frame, 'pinmarkletGather', {}, TIMEOUT_MS);
  const gathering = answer === null ? null : parseGathering(answer.value);
  if (gathering === null) return [];
  const selection = await select(gathering, options);
  return [{frameId, isTop: frameId === 0, collection: await withDrawn(frame, selection)}];
};

/** Looks at a tab's page, its own frames included. Runs only where the user's click has let us in. */
export const collectPage = async (tabId: number): Promise<Result<Collection, PinError>> => {
  const tab = await tabById(tabId);
  if (tab === null) return unreadable('noAccess');
  const byAddress = unreadableByAddress(tab.url);
  if (byAddress !== null) return unreadable(byAddress);
  const target = await takeTarget(tabId);
  let frameIds: number[] | null;
  try {
    frameIds = await injectFile(tabId, collectScript, TIMEOUT_MS);
  } catch (refusal) {
    return unreadable(unreadableByRefusal(String(refusal), tab.url));
  }
  if (frameIds === null) return unreadable('timedOut');
  const film =
    target?.pointed.kind === 'video' ? await filmAt({tabId, frameId: target.frameId}, target.pointed.srcUrl) : null;
  const collecting = frameIds.map((frameId) => collectFrame({tabId, frameId}, optionsFor(frameId, target, film)));
  const frames = (await Promise.all(collecting)).flat();
  const top = frames.find(({isTop}) => isTop);
  if (top === undefined) return unreadable('timedOut');
  const byContent = unreadableByContent(top.collection.page.contentType);
  if (byContent !== null) return unreadable(byContent);
  const merged = await withHabits(mergeFrames(frames));
  const drawn = await readItem(drawingsOfTab(tabId));
  const own = withDrawings(merged, drawn?.pageUrl === merged.page.url ? drawn.drawings : []);
  return ok(film === null ? own : withFrame(own, film));
};
