import type {PictureChange, PictureTrouble} from '../domain/picture-trouble';
import {t} from '../i18n/t';
import {shown} from './shown';

/** At least 1: of what is empty, too, there is something to be told. */
const kilobytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1_000));

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

/** Why a picture cannot travel, in plain words and with the figure. */
export const pictureTroubleWords = (trouble: PictureTrouble): string => {
  switch (trouble.kind) {
    case 'noAddress':
    case 'unreadable':
      return t('pictureUnreadable');
    case 'needsHost':
      return t('pictureNeedsHost', shown(new URL(trouble.origin).host));
    case 'tabGone':
      return t('pictureTabGone');
    case 'notPublic':
      return t('pictureNotPublic');
    case 'hidden':
      return t('pictureHidden');
    case 'tooSmall':
      return t('pictureTooSmall', trouble.width, trouble.height, trouble.least);
    case 'tooLarge':
      return t('pictureTooLarge', megabytes(trouble.bytes), megabytes(trouble.most));
    case 'undrawable':
      return t('pictureUndrawable', trouble.format);
    case 'broken':
      if (trouble.bytes === undefined) return t('pictureBroken');
      return trouble.format
        ? t('pictureDamaged', trouble.format, kilobytes(trouble.bytes))
        : t('pictureNone', kilobytes(trouble.bytes));
  }
};

const changeWords = (change: PictureChange): string => {
  switch (change.kind) {
    case 'firstFrame':
      return t('pictureFirstFrame');
    case 'drawnAnew':
      return t('pictureDrawnAnew', change.format);
    case 'madeSmaller':
      return t('pictureMadeSmaller', change.width, change.height);
    case 'asShown':
      return t('pictureAsShown', change.width, change.height);
  }
};

/** What was done to a picture so that Pinterest takes it, for a line beside its pin; of a carousel, each thing once. */
export const pictureChangeWords = (changes: readonly PictureChange[]): string =>
  [...new Set(changes.map(changeWords))].join(' · ');
