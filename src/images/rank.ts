import {eachInSlices} from './clock';
import {attributeOf, enclosing, isVisible, parentOf} from './dom';
import {type Group, NO_SIZE, TRUST} from './group';
import {parseUrl} from './parse-url';
import {type Standing, scoreOf} from './score';
import type {Stage} from './search';

/** How many pictures are offered. */
const MAX_CANDIDATES = 500;

/** Pixels; the Save extension halves what is narrower. */
const NARROW = 237;

/** Pixels on a side of a place that a picture may be meant for. */
const MIN_ROOM = 90;

const content = 'article,main,[role=main]';
const sideParts = 'nav,footer,aside,[role=navigation],[role=contentinfo]';
const headers = 'header,[role=banner]';

/** As whole words: a lexicon is no icon. */
const decoration =
  /(?:^|[^a-z])(?:logo|favicon|icon|(?:gr)?avatar|sprite|badge|emoji|spinner|loader|placeholder|pixel)s?(?:$|[^a-z])/i;

const namesOf = (element: Element | null): string => `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;

const standingOf = ({element, box, addresses, chosen, kind, marks, ...group}: Group): Standing => {
  const isWithin = (selector: string): boolean => enclosing(element, selector) !== null;
  const isInContent = isWithin(content);
  const seen = element !== null && box !== null && box.width * box.height > 0 && isVisible(element) ? box : null;
  const [pixels = null] = [chosen, ...addresses].flatMap((address) => {
    const {width, height} = address !== null && (address === chosen || address.isShown) ? address.size : NO_SIZE;
    return width !== null && height !== null ? [{width, height}] : [];
  });
  // Before a picture has loaded, a dot or a line of text marks where it will be, not how large.
  const isRoom = seen !== null && (pixels !== null || Math.min(seen.width, seen.height) >= MIN_ROOM);
  const place = isRoom ? seen : null;
  const right = scrollX + innerWidth;
  const bottom = scrollY + innerHeight;
  const names = [parseUrl(chosen?.url ?? '')?.pathname ?? '', namesOf(element), namesOf(element && parentOf(element))];
  return {
    pixels,
    place,
    isInContent,
    isInFigure: isWithin('figure'),
    // An article has a header too, often with its main picture in it.
    isInFrame: isWithin(sideParts) || (!isInContent && isWithin(headers)),
    isInView:
      seen !== null &&
      seen.x < right &&
      seen.y < bottom &&
      seen.x + seen.width > scrollX &&
      seen.y + seen.height > scrollY,
    isNarrow: ((place ?? pixels)?.width ?? NARROW) < NARROW,
    isHidden: element !== null && seen === null,
    isNamedDecoration: names.some((name) => decoration.test(name)),
    isBackground: kind === 'background',
    isAgreed: group.isAgreed && element !== null,
    isNamedOnly: element === null,
    isMarked: marks.link !== '' || chosen?.trust === TRUST.stated,
    hasPin: marks.pinId !== null,
    isTarget: group.isTarget,
  };
};

/** Puts what a person would likeliest pin first. Nothing is left out for scoring low: a small picture may be wanted too. */
export const rank: Stage = async (search) => {
  const ranked: Group[] = [];
  await eachInSlices(search.groups, search.clock, (group) =>
    ranked.push({...group, score: scoreOf(standingOf(group))}),
  );
  search.groups = ranked.sort((a, b) => b.score - a.score || a.order - b.order).slice(0, MAX_CANDIDATES);
  if (ranked.length > MAX_CANDIDATES) search.isPartial = true;
};
