import {imageKey, readAddress} from './address';
import {addressOf, groupOf} from './group';
import {addGroup, type Stage} from './search';

/** Finds the picture that the context menu was opened on; one that no rule has found is taken as the browser names it. */
export const point: Stage = (search) => {
  const {
    target,
    groups,
    gathering: {base},
  } = search;
  const read = target === null ? null : readAddress(target.srcUrl, base);
  if (read === null) return;
  const key = imageKey(read.url);
  const holding = (isShownOnly: boolean) =>
    groups.findIndex(({addresses}) =>
      addresses.some(({url, isShown}) => imageKey(url) === key && (isShown || !isShownOnly)),
    );
  const shown = holding(true);
  const at = shown < 0 ? holding(false) : shown;
  const group = groups[at];
  if (group !== undefined) groups[at] = {...group, isTarget: true};
  else addGroup(search, groupOf('image', [addressOf(read, 'currentSrc', {isShown: true})], {isTarget: true}));
};
