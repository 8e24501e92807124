import type {PictureChange} from '../domain/picture-trouble';
import {anyOf, type Guard, isNumber, oneOf, shape} from './guards';

/** One thing that was done to a picture, as it is stored. */
export const isPictureChange: Guard<PictureChange> = anyOf<PictureChange>(
  shape({kind: oneOf(['firstFrame'])}),
  shape({kind: oneOf(['drawnAnew']), format: oneOf(['JPEG', 'PNG'])}),
  shape({kind: oneOf(['madeSmaller', 'asShown']), width: isNumber, height: isNumber}),
);
