import type {Candidate} from '../src/domain/candidate';
import {newItem, type Owner} from '../src/domain/outbox-item';
import type {DeliveryMode, PinDraft, PinPlace} from '../src/domain/pin-draft';
import {sha256Of} from '../src/domain/sha256';
import {t} from '../src/i18n/t';
import type {ActiveTab} from '../src/platform/active-tab';
import {enqueue, enqueuePrivately} from '../src/storage/enqueue';
import {removeItem, writeItem} from '../src/storage/item';
import {isToldOf} from '../src/storage/items';
import {storageFault} from '../src/storage/storage-fault';
import {problemWords} from '../src/ui/problem-words';
import {delivery} from './account/account';
import {collectPage} from './collect-page';
import {placeForPage} from './place-for-page';
import {follow} from './queue/follow';
import {wake} from './queue/run';
import {showPinned, showTrouble} from './quick-notices';

const draftOf = ({url, link, cleanLink = link, title, description, altText, pinId}: Candidate): PinDraft => ({
  mediaUrl: url,
  link: cleanLink,
  title,
  description,
  altText,
  pinId,
});

/** The same picture of the same page to the same board is one pin, however often the keys are pressed. */
const sendingIdOf = async (tab: ActiveTab, draft: PinDraft, place: PinPlace | null): Promise<string> => {
  const name = JSON.stringify([tab.id, draft.link, draft.mediaUrl, place?.boardId, place?.boardSectionId]);
  const hex = await sha256Of(new TextEncoder().encode(name));
  // Of a UUID's shape (RFC 9562, version 8: made by a rule of our own).
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Pinterest's form takes a picture by its address only. */
const canTravel = ({url, pinId}: Candidate, mode: DeliveryMode): boolean =>
  mode === 'api' || pinId !== null || /^https?:/.test(url);

type Way = {
  readonly tab: ActiveTab;
  readonly mode: DeliveryMode;
  readonly owner: Owner | null;
  readonly place: PinPlace | null;
  readonly pageHost: string;
};

/** Writes a pin down; one that was written down before, and stands, is told of once more. */
const save = async (best: Candidate, {tab, mode, owner, place, pageHost}: Way): Promise<void> => {
  const draft = draftOf(best);
  const sendingId = await sendingIdOf(tab, draft, place);
  const item = newItem({
    id: sendingId,
    sendingId,
    order: 0,
    createdAtMs: Date.now(),
    mode,
    owner,
    draft,
    place,
    pageHost,
    foundIn: {tabId: tab.id, pageUrl: tab.url ?? ''},
    displayedUrl: best.displayedUrl,
  });
  await writeItem(isToldOf(item.id), true);
  await (tab.isPrivate ? enqueuePrivately([item]) : enqueue([item]));
  const held = await follow(sendingId, '');
  const [kept] = held?.items ?? [];
  if (kept?.id === item.id) return wake();
  await removeItem(isToldOf(item.id));
  if (kept !== undefined) await showPinned(kept);
};

/**
 * Pins the page's best picture to the board of this site, else to the last one, at once, without a popup, and says so in a notice that can undo it.
 * Without an account Pinterest's form opens instead; whatever stands in the way is said in a notice.
 */
export const pinBestImage = async (tab: ActiveTab): Promise<void> => {
  const [collected, ways] = await Promise.all([collectPage(tab.id, {isShown: false}), delivery()]);
  if (!collected.ok) return showTrouble(problemWords(collected.error));
  if (!ways.ok) return showTrouble(problemWords(ways.error));
  const {nopin, candidates, page} = collected.value;
  if (nopin !== null) return showTrouble(nopin.reason ?? t('nopinNoReason'));
  const {mode, owner} = ways.value;
  const best = candidates.find((candidate) => canTravel(candidate, mode));
  if (best === undefined) return showTrouble(t('quickPinNothing'));
  const place = await placeForPage(page);
  if (mode === 'api' && place === null) return showTrouble(t('quickPinNoBoard'));
  try {
    await save(best, {tab, mode, owner, place, pageHost: collected.value.page.host});
  } catch (failure) {
    await showTrouble(problemWords({kind: 'notSaved', fault: storageFault(failure)}));
  }
};
