import type {Rejected, RejectionReason} from '../../src/domain/candidate';
import {type MessageKey, t} from '../../src/i18n/t';

const reasonKeys: Readonly<Record<RejectionReason, MessageKey>> = {
  nopin: 'leftOutNopin',
  small: 'leftOutSmall',
  wide: 'leftOutWide',
  svg: 'leftOutSvg',
  embedded: 'leftOutEmbedded',
  broken: 'leftOutBroken',
  address: 'leftOutAddress',
  decoration: 'leftOutDecoration',
  advert: 'leftOutAdvert',
  tracker: 'leftOutTracker',
};

/** Why a picture is not offered, as a sentence. */
export const reasonWords = (reason: RejectionReason): string => t(reasonKeys[reason]);

/** A picture that was left out, and its place in the collection's list of those. */
export type LeftOutPicture = {readonly picture: Rejected; readonly index: number};

export type LeftOutGroup = {readonly reason: RejectionReason; readonly pictures: readonly LeftOutPicture[]};

/** The pictures left out, by reason; the reason with most pictures first. */
export const groupLeftOut = (rejected: readonly Rejected[]): readonly LeftOutGroup[] => {
  const groups = new Map<RejectionReason, LeftOutPicture[]>();
  rejected.forEach((picture, index) => {
    const group = groups.get(picture.reason);
    if (group === undefined) groups.set(picture.reason, [{picture, index}]);
    else group.push({picture, index});
  });
  return [...groups]
    .map(([reason, pictures]) => ({reason, pictures}))
    .sort((a, b) => b.pictures.length - a.pictures.length);
};
