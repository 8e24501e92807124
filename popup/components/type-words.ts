import type {PictureType} from '../../src/domain/picture-filters';
import {t} from '../../src/i18n/t';

/** The names that file formats have in every language. */
const formats = {jpeg: 'JPEG', png: 'PNG', webp: 'WebP', avif: 'AVIF', gif: 'GIF'} as const;

/** What a picture is, in a word. */
export const typeWords = (type: PictureType): string => {
  switch (type) {
    case 'video':
      return t('typeVideo');
    case 'background':
      return t('typeBackground');
    case 'other':
      return t('typeOther');
    default:
      return formats[type];
  }
};
