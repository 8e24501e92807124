import {PICTURE_TYPES, type PictureShape, type PictureType} from '../../src/domain/picture-filters';
import {type MessageKey, t} from '../../src/i18n/t';
import {pictureType} from '../store/picture-type';
import type {Picture} from '../store/pictures';

const shapeKeys: Readonly<Record<PictureShape, MessageKey>> = {
  tall: 'filterShapeTall',
  square: 'filterShapeSquare',
  wide: 'filterShapeWide',
};

/** The word for a shape. */
export const shapeWords = (shape: PictureShape): string => t(shapeKeys[shape]);

/** The types to choose from: those on the page, and the one that is set although no picture has it. */
export const typesOf = (pictures: readonly Picture[], set: PictureType | null): readonly PictureType[] => {
  const present = new Set(pictures.map(({candidate, url}) => pictureType(candidate, url)));
  return PICTURE_TYPES.filter((type) => present.has(type) || type === set);
};
