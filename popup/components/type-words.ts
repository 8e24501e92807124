import type {PictureType} from '../../src/domain/picture-filters';
import {t} from '../../src/i18n/t';

/** A picture's type in a word. File formats are called the same in every language. */
export const typeWords = (type: PictureType): string => {
  switch (type) {
    case 'jpeg':
      return 'JPEG';
    case 'png':
      return 'PNG';
    case 'webp':
      return 'WebP';
    case 'avif':
      return 'AVIF';
    case 'gif':
      return 'GIF';
    case 'video':
      return t('typeVideo');
    case 'background':
      return t('typeBackground');
    case 'other':
      return t('typeOther');
  }
};
