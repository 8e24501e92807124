import {shortAddress} from '../../src/domain/short-address';
import {type MessageKey, t} from '../../src/i18n/t';
import type {Picture} from '../store/pictures';
import type {Mark} from '../store/pinned-before';
import type {PopupStore} from '../store/popup-store';

const markKeys: Readonly<Record<Mark, MessageKey>> = {pinned: 'pinnedBeforeChip', handedOver: 'handedOverChip'};

/** What is written on a picture that left from here before; null on one that did not. */
export const markWords = ({pinned, pinnedBefore}: PopupStore, picture: Picture): string | null => {
  if (pinned.value.has(shortAddress(picture.url))) return t('pinnedChip');
  const mark = pinnedBefore.markOf(picture);
  return mark === null ? null : t(markKeys[mark]);
};
