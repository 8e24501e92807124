import {parseArgs} from 'node:util';
import type {Page} from 'playwright';
import {buildExtension} from '../../scripts/build';
import {answerWithMany} from '../support/answer-with-many';
import {type ChromiumUnderTest, launchChromium} from '../support/chromium';
import {type ManyPictures, startManyPictures} from '../support/many-pictures';
import {waitUntil} from '../support/wait-until';
import {makeBareExtension} from './bare-extension';
import {type Opening, openOnce, watchPictures} from './opening';
import {CALM, FLICK, type Pace, type Scrolling, scrollThrough} from './scrolling';
import {typeInBareList, typeInBoardField} from './typing';

const OPENINGS = 20;

/** Pictures of the page over which the popups are opened. */
const USUAL_PAGE = 40;

/** Sections of each board. */
const SECTIONS = 10;

/** One browser has the shipped package, the other an extension that shows a button. */
type Pair = {readonly ours: ChromiumUnderTest; readonly bare: ChromiumUnderTest};

const count = (text: string, name: string): number => {
  const value = Number(text);
  if (/^\d{1,5}$/.test(text) && value > 0) return value;
  process.stderr.write(`--${name} ${text}: give a number from 1 to 99999\n`);
  return process.exit(2);
};

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = Number.NaN, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
};

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** First paint and first thumbnail after the press, the two browsers in turn. */
const measureOpening = async ({ours, bare}: Pair, {origin}: ManyPictures) => {
  const [page, barePage] = await Promise.all([ours, bare].map((one) => one.openPage(`${origin}/${USUAL_PAGE}`)));
  if (page === undefined || barePage === undefined) throw new Error('a page did not open');
  // Once unmeasured: the worker starts, and the browsers read our files from the disk.
  await openOnce(ours, page, true);
  await openOnce(bare, barePage, false);
  const own: Opening[] = [];
  const others: Opening[] = [];
  for (let turn = 0; turn < OPENINGS; turn++) {
    own.push(await openOnce(ours, page, true));
    others.push(await openOnce(bare, barePage, false));
  }
  return {
    firstPaintMs: rounded(median(own.map(({firstPaintMs}) => firstPaintMs))),
    firstThumbnailMs: rounded(median(own.flatMap(({firstThumbnailMs: ms}) => (ms === null ? [] : [ms])))),
    baselineFirstPaintMs: rounded(median(others.map(({firstPaintMs}) => firstPaintMs))),
    openings: OPENINGS,
  };
};

const openFull = async (ours: ChromiumUnderTest, {origin}: ManyPictures): Promise<Page> => {
  const page = await ours.openPage(`${origin}/${USUAL_PAGE}`);
  const popup = await ours.clickToolbar(page);
  await popup
    .getByRole('listbox', {name: /Pictures/})
    .getByRole('option')
    .first()
    .waitFor();
  return popup;
};

const told = (scrolling: Scrolling) => ({
  ...scrolling,
  longestTaskMs: rounded(scrolling.longestTaskMs),
  longestFrameMs: rounded(scrolling.longestFrameMs),
});

const measureScrolling = async (popup: Page, {bare}: Pair, candidates: number) => {
  const list = await bare.openPage(`chrome-extension://${bare.extensionId}/popup/list.html`);
  const beside = async (pace: Pace) => ({
    ...told(await scrollThrough(popup, '[role="listbox"][aria-multiselectable]', pace)),
    baseline: told(await scrollThrough(list, '#none', pace)),
  });
  const [calm, flick] = [await beside(CALM), await beside(FLICK)];
  await list.close();
  return {candidates, calm, flick};
};

const measureTyping = async (popup: Page, boards: number) => {
  const field = popup.getByRole('combobox', {name: 'Board'});
  await field.fill('ideas');
  await waitUntil(async () => (await popup.getByRole('option', {name: /ideas/}).count()) > 0, {
    what: 'boards are listed',
  });
  await field.fill('');
  // The same lines as the field searches: every board, and every section under its board's name.
  const names = Array.from({length: boards}, (_, index) => `Kitchen ideas ${index}`).flatMap((name) => [
    name,
    ...Array.from({length: SECTIONS}, (_, section) => `${name} corner ${section}`),
  ]);
  const own: number[] = [];
  const others: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    own.push(...(await typeInBoardField(popup)));
    others.push(...(await typeInBareList(popup, names, 50)));
  }
  return {
    boards,
    sectionsEach: SECTIONS,
    medianMs: rounded(median(own)),
    worstMs: rounded(Math.max(...own)),
    baselineMedianMs: rounded(median(others)),
    baselineWorstMs: rounded(Math.max(...others)),
  };
};

const args = parseArgs({
  options: {boards: {type: 'string', default: '2000'}, candidates: {type: 'string', default: '2000'}},
}).values;
const boards = count(args.boards, 'boards');
const candidates = count(args.candidates, 'candidates');

/** The build's plugins print on standard output, which is kept for the result. */
const {log} = console;
console.log = console.error;
const extensionDir = await buildExtension('chrome');
console.log = log;

const pictures = await startManyPictures();
const bareFolder = await makeBareExtension(pictures.addresses(candidates));
const sandbox = pictures.sandbox;
const ours = await launchChromium({extensionDir, sandbox});
const bare = await launchChromium({extensionDir: bareFolder.path, sandbox});
try {
  // tsx wraps every function that has a name in this helper of its own, which a page knows nothing of.
  for (const {context} of [ours, bare]) await context.addInitScript('globalThis.__name = (named) => named');
  await watchPictures(ours);
  const opening = await measureOpening({ours, bare}, pictures);
  await answerWithMany(ours.context, {candidates, boards, sections: SECTIONS});
  const popup = await openFull(ours, pictures);
  const scroll = await measureScrolling(popup, {ours, bare}, candidates);
  const typing = await measureTyping(popup, boards);
  process.stdout.write(`${JSON.stringify({opening, scroll, typing})}\n`);
} finally {
  await Promise.all([ours.close(), bare.close()]);
  await Promise.all([pictures.close(), bareFolder.remove()]);
}
