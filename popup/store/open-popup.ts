import {batch} from '@preact/signals';
import type {Candidate, Collection} from '../../src/domain/candidate';
import {placeForHost} from '../../src/domain/past-places';
import type {PinError} from '../../src/domain/pin-error';
import type {SavedDraft} from '../../src/domain/saved-draft';
import type {Sending} from '../../src/domain/sending';
import {filtersOfSite, type SiteFilters} from '../../src/domain/site-filters';
import {draftKeyOf} from '../../src/storage/draft-key';
import {restoreDraft} from './draft';
import {takeIn} from './picking';
import type {Ports} from './ports';
import type {Stage} from './stage';
import type {State} from './state';

/** Answers why nothing can be pinned at all; null where it can. */
const askDelivery = async ({delivery, mode, places}: State, {send}: Ports): Promise<PinError | null> => {
  const answer = await send('delivery/get', {});
  // A worker that fell silent has not said that an account is there: Pinterest's own form always works.
  const known = answer.ok
    ? answer.value
    : ({mode: 'handOff', reason: 'noAccount', account: null, owner: null} as const);
  batch(() => {
    delivery.value = known;
    mode.value = known.mode;
  });
  if (!answer.ok && answer.error.kind === 'notSaved') return answer.error;
  if (known.mode === 'api') await places.load();
  return null;
};

/** A draft of another page has nothing to say here, nor has one of another picture than the user just pointed at. */
const isOf = ({page, candidates}: Collection, {pageUrl, rows}: SavedDraft): boolean => {
  if (pageUrl !== page.url) return false;
  const target = candidates.find(({isTarget}) => isTarget);
  const isIn = (url: string | null) => rows.some(({mediaUrl, isSelected}) => isSelected && mediaUrl === url);
  return target === undefined || isIn(target.url) || (target.displayedUrl !== null && isIn(target.displayedUrl));
};

/** The picture that needs no choosing: the one pointed at, or the only one. */
const givenPicture = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(({isTarget}) => isTarget) ?? (candidates.length === 1 ? candidates[0] : undefined);

/** Where a page that was read leads to, when no pin of it was sent before. */
const stageOf = ({nopin, candidates}: Collection): Stage => {
  if (nopin !== null) return {kind: 'nopin', nopin};
  return candidates.length === 0 ? {kind: 'empty'} : {kind: 'choosing'};
};

/** What became of a form that was sent before the popup closed; null when it never left, or was erased since. */
const sendingOf = async ({id, isSent}: SavedDraft, {send}: Ports): Promise<Sending | null> => {
  if (!isSent) return null;
  // Every state is news after none, so the answer comes at once.
  const answer = await send('outbox/follow', {id, seen: ''});
  return answer.ok ? answer.value : null;
};

/** Pinterest's form closed the popup by opening over it, and told its own outcome. */
const isAllHandedOff = ({items}: Sending): boolean =>
  items.every(({state}) => state.kind === 'done' && state.outcome?.kind === 'handedOff');

/** The draft's pictures may be some that the user took from what was left out. */
const takeInDrafted = (state: State, {rejected}: Collection, {rows}: SavedDraft): void => {
  for (const {mediaUrl} of rows) {
    const index = rejected.findIndex(({url}) => url === mediaUrl);
    if (index >= 0) takeIn(state, index);
  }
};

const show = (
  state: State,
  {stage, draft}: Pick<Taken, 'stage' | 'draft'>,
  collection: Collection,
  sites: readonly SiteFilters[],
) =>
  batch(() => {
    const {link, host} = collection.page;
    const {filters: defaults, offersSmall, offersWide} = state.habits.value;
    state.collection.value = collection;
    state.pictures.open(collection.candidates, {
      pageLink: link,
      filters: filtersOfSite(sites, host, defaults),
      defaults,
    });
    collection.rejected.forEach(({reason}, index) => {
      if ((reason === 'small' && offersSmall) || (reason === 'wide' && offersWide)) takeIn(state, index);
    });
    state.pictures.latest.value = null;
    state.form.clear();
    if (draft !== null) {
      takeInDrafted(state, collection, draft);
      restoreDraft(state, draft);
    } else {
      const given = givenPicture(collection.candidates);
      if (given !== undefined) state.pictures.choose(given.id);
    }
    state.stage.value = stage;
  });

/** A look that nobody answered changed nothing: it may simply be taken again. */
const asUnread = (error: PinError): PinError =>
  error.kind === 'outcomeUnknown' ? {kind: 'pageNotReadable', page: 'timedOut'} : error;

/** Where the popup begins: with a draft, with what was sent of it, or with neither. `isOver`: the draft is done with. */
type Taken = {
  readonly stage: Stage;
  readonly draft: SavedDraft | null;
  readonly sending: Sending | null;
  readonly isOver: boolean;
};

/** What the tab's earlier popup left, and where that leads. Many pins on their way outlast the page they came from. */
const takeUpDraft = async (kept: SavedDraft, collection: Collection, ports: Ports): Promise<Taken> => {
  const sending = await sendingOf(kept, ports);
  const isOver = sending !== null && isAllHandedOff(sending);
  const draft = isOf(collection, kept) && !isOver ? kept : null;
  const isShown = sending !== null && !isOver && (draft !== null || sending.items.length > 1);
  if (!isShown) return {stage: stageOf(collection), draft, sending: null, isOver};
  return {stage: {kind: 'sent', sending, undos: new Map()}, draft, sending, isOver};
};

const present = <Value>(value: Value | null): readonly Value[] => (value === null ? [] : [value]);

/** What shows at once; where that is nothing yet, the page is looked at to the end. The rest is taken in later. */
const lookFirst = async (tabId: number, {send}: Ports) => {
  const quick = await send('page/collect', {tabId, isThorough: false});
  const isEnough =
    !quick.ok || !quick.value.isPartial || quick.value.candidates.length > 0 || quick.value.nopin !== null;
  return isEnough ? quick : send('page/collect', {tabId, isThorough: true});
};

/** Looks at the page, asks how pins leave, and takes up a draft that an earlier popup left. */
export const openPopup = async (
  state: State,
  ports: Ports,
  takeUp: (sending: Sending) => Promise<void>,
): Promise<void> => {
  state.stage.value = {kind: 'loading'};
  const tab = await ports.tab();
  state.tab.value = tab;
  if (tab === null) {
    state.stage.value = {kind: 'unreadable', error: {kind: 'pageNotReadable', page: 'noAccess'}};
    return;
  }
  const asking = askDelivery(state, ports);
  const [collected, habits, recalled] = await Promise.all([
    lookFirst(tab.id, ports),
    ports.send('habits/get', {pageUrl: tab.url ?? ''}),
    ports.send('page/recall', {tabId: tab.id}),
  ]);
  for (const answer of [recalled, habits, collected]) {
    if (!answer.ok) state.stage.value = {kind: 'unreadable', error: asUnread(answer.error)};
  }
  if (!collected.ok || !habits.ok || !recalled.ok) return;
  const {draft: kept, last, past, boards, sites} = recalled.value;
  const {stage, draft, sending, isOver} =
    kept === null
      ? {stage: stageOf(collected.value), draft: null, sending: null, isOver: false}
      : await takeUpDraft(kept, collected.value, ports);
  if (isOver) await ports.removeItem(draftKeyOf(tab.id));
  state.habits.value = habits.value;
  show(state, {stage, draft}, collected.value, sites);
  const {host} = collected.value.page;
  state.places.remember({...past, boards, host});
  const drafted = draft?.places ?? [];
  const proposing = state.places.propose(
    drafted.length > 0 ? drafted : present(state.habits.value.siteBoard ?? placeForHost(past, host) ?? last),
  );
  const following = sending === null ? null : takeUp(sending);
  const [trouble] = await Promise.all([asking, proposing, following]);
  if (trouble !== null) state.stage.value = {kind: 'unreadable', error: trouble};
};
