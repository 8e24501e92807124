import {batch} from '@preact/signals';
import type {Candidate, Collection} from '../../src/domain/candidate';
import type {PinError} from '../../src/domain/pin-error';
import {draftOfTab, lastPlace, type SavedDraft} from '../../src/storage/items';
import {restoreDraft} from './draft';
import {wordsOf} from './form';
import type {Ports} from './ports';
import type {Stage} from './stage';
import type {State} from './state';

/** Chooses a picture and fills what the user has not written. */
export const choosePicture = ({pictures, form}: State, id: string): void => {
  const picture = pictures.list.value.find(({candidate}) => candidate.id === id);
  if (picture === undefined) return;
  batch(() => {
    pictures.choose(id);
    form.refill(wordsOf(picture.candidate));
  });
};

const askDelivery = async ({delivery, mode, places}: State, {send}: Ports): Promise<void> => {
  const answer = await send('delivery/get', {});
  // A worker that fell silent has not said that an account is there: Pinterest's own form always works.
  const known = answer.ok ? answer.value : ({mode: 'handOff', reason: 'noAccount', account: null} as const);
  batch(() => {
    delivery.value = known;
    mode.value = known.mode;
  });
  if (known.mode === 'api') await places.load();
};

/** A draft of another page has nothing to say here, nor has one of another picture than the user just pointed at. */
const isOf = ({page, candidates}: Collection, {pageUrl, mediaUrl}: SavedDraft): boolean => {
  if (pageUrl !== page.url) return false;
  const target = candidates.find(({isTarget}) => isTarget);
  return target === undefined || target.url === mediaUrl || target.displayedUrl === mediaUrl;
};

/** The picture that needs no choosing: the one pointed at, or the only one. */
const givenPicture = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(({isTarget}) => isTarget) ?? (candidates.length === 1 ? candidates[0] : undefined);

/** Where a page that was read leads to, when no pin of it was sent before. */
const stageOf = ({nopin, candidates}: Collection): Stage => {
  if (nopin !== null) return {kind: 'nopin', nopin};
  return candidates.length === 0 ? {kind: 'empty'} : {kind: 'choosing'};
};

type Start = {readonly stage: Stage; readonly draft: SavedDraft | null};

/** Takes up a draft that was sent before the popup closed: by what became of it. */
const startFrom = async (draft: SavedDraft, collection: Collection, {send}: Ports): Promise<Start> => {
  const answer = await send('pins/outcome', {id: draft.id});
  if (!answer.ok) return {stage: {kind: 'failed', error: answer.error}, draft};
  // Never sent, or refused: the form is as good as before.
  if (answer.value === null) return {stage: stageOf(collection), draft};
  // Pinterest's form closed this popup by opening over it, and told its own outcome.
  if (answer.value.kind === 'handedOff') return {stage: stageOf(collection), draft: null};
  return {stage: {kind: 'saved', outcome: answer.value, place: draft.place, undo: {kind: 'offered'}}, draft};
};

const show = (state: State, stage: Stage, collection: Collection, draft: SavedDraft | null) =>
  batch(() => {
    state.collection.value = collection;
    state.pictures.open(collection.candidates);
    if (draft !== null) restoreDraft(state, draft);
    else {
      const given = givenPicture(collection.candidates);
      if (given !== undefined) choosePicture(state, given.id);
    }
    state.stage.value = stage;
  });

/** A look that nobody answered changed nothing: it may simply be taken again. */
const asUnread = (error: PinError): PinError =>
  error.kind === 'outcomeUnknown' ? {kind: 'pageNotReadable', page: 'timedOut'} : error;

/** What shows at once; where that is nothing yet, the page is looked at to the end. The rest is taken in later. */
const lookFirst = async (tabId: number, {send}: Ports) => {
  const quick = await send('page/collect', {tabId, isThorough: false});
  const isEnough =
    !quick.ok || !quick.value.isPartial || quick.value.candidates.length > 0 || quick.value.nopin !== null;
  return isEnough ? quick : send('page/collect', {tabId, isThorough: true});
};

/** Looks at the page, asks how pins leave, and takes up a draft that an earlier popup left. */
export const openPopup = async (state: State, ports: Ports): Promise<void> => {
  state.stage.value = {kind: 'loading'};
  const tab = await ports.tab();
  state.tab.value = tab;
  if (tab === null) {
    state.stage.value = {kind: 'unreadable', error: {kind: 'pageNotReadable', page: 'noAccess'}};
    return;
  }
  const item = draftOfTab(tab.id);
  const asking = askDelivery(state, ports);
  const [collected, kept, earlier] = await Promise.all([
    lookFirst(tab.id, ports),
    ports.readItem(item),
    ports.readItem(lastPlace),
  ]);
  if (!collected.ok) {
    state.stage.value = {kind: 'unreadable', error: asUnread(collected.error)};
    return;
  }
  const collection = collected.value;
  const held = kept !== null && isOf(collection, kept) ? kept : null;
  const {stage, draft} =
    held?.isSent === true ? await startFrom(held, collection, ports) : {stage: stageOf(collection), draft: held};
  if (held !== null && draft === null) await ports.removeItem(item);
  show(state, stage, collection, draft);
  const proposing = state.places.propose(draft?.place ?? earlier);
  // An outcome is told once; after that the next popup starts anew.
  if (stage.kind === 'saved') await ports.removeItem(item);
  await Promise.all([asking, proposing]);
};
