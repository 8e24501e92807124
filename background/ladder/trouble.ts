import type {PictureTrouble} from '../../src/domain/picture-trouble';
import type {PinError} from '../../src/domain/pin-error';
import {fail, type Result} from '../../src/domain/result';

/** Why a rung does not bear: `picture` says it in full. */
export type LadderTrouble = Extract<PinError, {kind: 'rejected'}> & {readonly picture: PictureTrouble};

/** For logs and for whoever does not look at `picture`; people are told in their own language. */
const reasonOf = (picture: PictureTrouble): string => {
  switch (picture.kind) {
    case 'noAddress':
      return 'The picture has no address that Pinterest could fetch.';
    case 'needsHost':
      return `The picture lies on ${picture.origin}, which has to be allowed first.`;
    case 'tabGone':
      return 'The page of the picture is not open any more.';
    case 'unreadable':
      return 'The picture could not be read.';
    case 'notPublic':
      return 'The picture lies in a private network, or has no https address.';
    case 'hidden':
      return 'The tab does not show the whole picture.';
    case 'tooSmall':
      return `The picture has ${picture.width}×${picture.height} pixels; at least ${picture.least} on each side are needed.`;
    case 'tooLarge':
      return `The picture has ${picture.bytes} bytes; at most ${picture.most} can travel.`;
    case 'undrawable':
      return `The browser cannot draw this ${picture.format} picture.`;
    case 'broken':
      return 'The picture is damaged, or none.';
  }
};

export const troubleError = (picture: PictureTrouble): LadderTrouble => ({
  kind: 'rejected',
  field: 'media',
  reason: reasonOf(picture),
  picture,
});

export const failWith = (picture: PictureTrouble): Result<never, LadderTrouble> => fail(troubleError(picture));
