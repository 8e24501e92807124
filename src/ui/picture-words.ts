import type {PictureChange, PictureTrouble} from '../domain/picture-trouble';
import {t} from '../i18n/t';
import {shown} from './shown';

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

const brokenWords = ({bytes = 0, format}: Extract<PictureTrouble, {kind: 'broken'}>): string =>
  t(format ? 'pictureDamaged' : bytes ? 'pictureNone' : 'pictureBroken', Math.ceil(bytes / 1_000), format ?? '');

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
      return brokenWords(trouble);
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
