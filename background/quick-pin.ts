import type {Candidate} from '../src/domain/candidate';
import type {DeliveryMode, PinDraft, PinPlace} from '../src/domain/pin-draft';
import {t} from '../src/i18n/t';
import type {ActiveTab} from '../src/platform/active-tab';
import {problemWords} from '../src/ui/problem-words';
import {delivery} from './account/account';
import {collectPage} from './collect-page';
import {showPinned, showTrouble} from './notices';
import {createPin} from './pins';
import {placeForPage} from './place-for-page';

const draftOf = ({url, link, cleanLink = link, title, description, altText, pinId}: Candidate): PinDraft => ({
  mediaUrl: url,
  link: cleanLink,
  title,
  description,
  altText,
  pinId,
});

/** The same picture of the same page to the same board is one attempt, however often the keys are pressed. */
const attemptId = async (tab: ActiveTab, draft: PinDraft, place: PinPlace | null): Promise<string> => {
  const name = JSON.stringify([tab.id, draft.link, draft.mediaUrl, place?.boardId, place?.boardSectionId]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name));
  return `quick.${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
};

/** Pinterest's form takes a picture by its address only. */
const canTravel = ({url, pinId}: Candidate, mode: DeliveryMode): boolean =>
  mode === 'api' || pinId !== null || /^https?:/.test(url);

type Way = {readonly tab: ActiveTab; readonly mode: DeliveryMode; readonly place: PinPlace | null};

const pin = async (draft: PinDraft, {tab, mode, place}: Way) => {
  const id = await attemptId(tab, draft, place);
  return {id, outcome: await createPin(id, {draft, mode, place, isPrivate: tab.isPrivate})};
};

/**
 * Where Pinterest cannot take the picture that the author named, the one that the page shows goes instead. A refusal of
 * the picture is a definite one: nothing was made that the second could double.
 */
const pinOrDisplayed = async (best: Candidate, way: Way) => {
  const draft = draftOf(best);
  const first = await pin(draft, way);
  const isRefused =
    !first.outcome.ok && first.outcome.error.kind === 'rejected' && first.outcome.error.field === 'media';
  return isRefused && best.displayedUrl !== null ? pin({...draft, mediaUrl: best.displayedUrl}, way) : first;
};

/**
 * Pins the page's best picture to the board of this site, else to the last one, at once, without a popup, and says so in a notice that can undo it.
 * Without an account Pinterest's form opens instead; whatever stands in the way is said in a notice.
 */
export const pinBestImage = async (tab: ActiveTab): Promise<void> => {
  const [collected, ways] = await Promise.all([collectPage(tab.id), delivery()]);
  if (!collected.ok) return showTrouble(problemWords(collected.error));
  if (!ways.ok) return showTrouble(problemWords(ways.error));
  const {nopin, candidates, page} = collected.value;
  if (nopin !== null) return showTrouble(nopin.reason ?? t('nopinNoReason'));
  const {mode} = ways.value;
  const best = candidates.find((candidate) => canTravel(candidate, mode));
  if (best === undefined) return showTrouble(t('quickPinNothing'));
  const place = await placeForPage(page);
  if (mode === 'api' && place === null) return showTrouble(t('quickPinNoBoard'));
  const {id, outcome} = await pinOrDisplayed(best, {tab, mode, place});
  if (!outcome.ok) return showTrouble(problemWords(outcome.error));
  // Pinterest's form is its own message: it stands open in front of the user.
  if (outcome.value.kind === 'pinned' && place !== null) await showPinned(outcome.value.pinId, id, place, best.title);
};
