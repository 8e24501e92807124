import type {Candidate} from '../../src/domain/candidate';
import type {PinPlace} from '../../src/domain/pin-draft';
import {t} from '../../src/i18n/t';
import {shown} from '../../src/ui/shown';
import type {Picture} from '../store/pictures';
import type {PixelSize} from '../store/ports';

/** The host of an address, as a person may compare it (punycode); empty for bytes without an address. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

const fileOf = ({url}: Candidate): string => {
  if (!/^https?:/.test(url)) return '';
  const {pathname} = new URL(url);
  return pathname.slice(pathname.lastIndexOf('/') + 1);
};

/** "1200 × 1800" */
export const sizeName = ({width, height}: PixelSize): string => `${width} × ${height}`;

/**
 * What a tile is called aloud: its author's words, else its file's name; then whatever is written on it, in that order, so
 * that people who speak to their computer can say what they see.
 */
export const tileName = ({candidate, size}: Picture, written: {host: string | null; mark: string | null}): string => {
  const name = shown(candidate.altText || candidate.title || fileOf(candidate)) || t('pictureUnnamed');
  const parts = [name, written.host, size && sizeName(size), written.mark];
  return parts.filter(Boolean).join(', ');
};

/** "Kitchen ideas › Winter" */
export const placeName = ({boardName, boardSectionName}: PinPlace): string =>
  shown(boardSectionName === null ? boardName : `${boardName} › ${boardSectionName}`);
