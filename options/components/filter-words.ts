import type {PictureFilters, PictureShape, PictureType} from '../../src/domain/picture-filters';
import {type MessageKey, t} from '../../src/i18n/t';

const shapeKeys: Readonly<Record<PictureShape, MessageKey>> = {
  tall: 'shapeTall',
  square: 'shapeSquare',
  wide: 'shapeWide',
};

/** Formats go by their own names; the rest are words. */
const typeNames: Readonly<Record<PictureType, () => string>> = {
  jpeg: () => 'JPEG',
  png: () => 'PNG',
  webp: () => 'WebP',
  avif: () => 'AVIF',
  gif: () => 'GIF',
  video: () => t('typeVideo'),
  background: () => t('typeBackground'),
  other: () => t('typeOther'),
};

export const minSideWords = (minSide: PictureFilters['minSide']): string =>
  minSide === 0 ? t('sizeAny') : t('sizeFrom', minSide);

export const shapeWords = (shape: PictureShape | null): string => t(shape === null ? 'shapeAny' : shapeKeys[shape]);

export const typeWords = (type: PictureType | null): string => (type === null ? t('typeAny') : typeNames[type]());

/** All filters in one line. */
export const filtersWords = ({minSide, shape, type, isLinked}: PictureFilters): string =>
  [minSideWords(minSide), shapeWords(shape), typeWords(type), ...(isLinked ? [t('filterOnlyLinked')] : [])].join(' · ');
