import type {Candidate} from '../../src/domain/candidate';
import {t} from '../../src/i18n/t';
import {shown} from '../../src/ui/shown';
import {pictureType} from '../store/picture-type';
import type {Picture} from '../store/pictures';
import type {PixelSize} from '../store/ports';
import {typeWords} from './type-words';

/** The host of an address, as a person may compare it (punycode); empty for bytes without an address. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

const fileOf = ({url}: Candidate): string => {
  if (!/^https?:/.test(url)) return '';
  const {pathname} = new URL(url);
  return pathname.slice(pathname.lastIndexOf('/') + 1);
};

/** "1200 × 1800" */
export const sizeName = ({width, height}: PixelSize): string => `${width} × ${height}`;

/** "1200 × 1800 · JPEG"; empty where neither is known. */
export const tileFacts = ({candidate, url, size}: Picture): string => {
  const type = pictureType(candidate, url);
  return [size && sizeName(size), type === 'other' ? null : typeWords(type)].filter(Boolean).join(' · ');
};

/** What stands on a tile beside what it shows; `number` is its place among several that are selected. */
export type Written = {readonly host: string | null; readonly mark: string | null; readonly number: number | null};

/**
 * What a tile is called aloud: its author's words, else its file's name; then whatever is written on it, in that order, so
 * that people who speak to their computer can say what they see.
 */
export const tileName = (picture: Picture, written: Written): string => {
  const {candidate} = picture;
  const name = shown(candidate.altText || candidate.title || fileOf(candidate)) || t('pictureUnnamed');
  const parts = [name, written.host, tileFacts(picture), written.mark, written.number];
  return parts.filter(Boolean).join(', ');
};

/** The user's own boards on Pinterest, where a pin of unknown outcome would be found. */
export const boardsAddress = (username: string | undefined): string =>
  username === undefined
    ? 'https://www.pinterest.com/'
    : `https://www.pinterest.com/${encodeURIComponent(username)}/_saved/`;
