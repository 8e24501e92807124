import {normalLink} from '../../src/domain/normal-link';
import type {OutboxItem} from '../../src/domain/outbox-item';
import type {ListedPin} from './ports';

const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Text as Pinterest may give it back: trimmed, with other spaces, in another Unicode form. */
const normalText = (text: string | null): string =>
  (text ?? '').normalize('NFKC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();

type Words = Pick<ListedPin, 'link' | 'title' | 'description' | 'altText' | 'boardSectionId'>;

/** What a new pin is known again by on its board. Its picture is not: Pinterest hosts it anew. */
const wordsKey = ({boardSectionId, link, title, description, altText}: Words): string =>
  JSON.stringify([boardSectionId, normalLink(normalText(link)), ...[title, description, altText].map(normalText)]);

/** A saved pin keeps the words of the one that it was saved from, which nobody here has seen. */
const savedKey = (sectionId: string | null, parentPinId: string): string => JSON.stringify([sectionId, parentPinId]);

const keyOnBoard = ({draft, place}: OutboxItem): string => {
  const boardSectionId = place?.boardSectionId ?? null;
  return draft.pinId === null ? wordsKey({...draft, boardSectionId}) : savedKey(boardSectionId, draft.pinId);
};

/** Items that Pinterest's list could not tell apart have the same. */
export const naturalKey = (item: OutboxItem): string => `${item.place?.boardId ?? ''} ${keyOnBoard(item)}`;

/** Whether a pin on the item's board is what the item would make. */
export const isSamePin = (item: OutboxItem, pin: ListedPin): boolean => {
  const {boardSectionId, parentPinId} = pin;
  if (item.draft.pinId === null) return keyOnBoard(item) === wordsKey(pin);
  return parentPinId !== null && keyOnBoard(item) === savedKey(boardSectionId, parentPinId);
};

/**
 * Whether a pin may be the item's after Pinterest rewrote it: something that was sent is still there, or nothing was
 * sent that could be.
 */
export const isLikePin = ({draft}: OutboxItem, pin: ListedPin): boolean => {
  if (draft.pinId !== null) return pin.parentPinId === null;
  const sent = [normalLink(normalText(draft.link)), ...[draft.title, draft.description, draft.altText].map(normalText)];
  const kept = [normalLink(normalText(pin.link)), ...[pin.title, pin.description, pin.altText].map(normalText)];
  const isWordless = sent.every((word) => word === '');
  return isWordless || sent.some((word, at) => word !== '' && word === kept[at]);
};
