import type {LookedAt} from '../domain/candidate';
import {chosenIn} from './choose';
import {eachInSlices} from './clock';
import {addressIn, type Group, groupOf, NO_SIZE} from './group';
import {readImage} from './read-image';
import {imagesIn} from './read-noscript';
import {readPlace} from './read-place';
import {addGroup, nextOrder, type Search, type Stage} from './search';
import {type Sighting, valueIn} from './sighting';

/** A picture opened by itself in a tab: the browser shows it in a page of its own making. */
const readDocumentImage = (search: Search): void => {
  const {sightings, url, base, contentType} = search.gathering;
  const sighting = sightings.find(({tag}) => tag === 'img') ?? null;
  const {width, height} = sighting?.shown ?? {width: 0, height: 0};
  const size = width > 0 ? {width, height, isMeasured: true} : NO_SIZE;
  const vector = contentType.startsWith('image/svg') ? ({fault: 'svg'} as const) : {};
  search.lookedAt.images++;
  addGroup(search, groupOf('image', addressIn(url, base, 'document', {size, isShown: true, ...vector}), {sighting}));
};

const countOf = ({tag, css}: Sighting): keyof LookedAt => {
  if (/video|youtube|frame/.test(tag)) return 'videos';
  return css === '' && /^(?:img|amp-|image|input|canvas|embed|object)/.test(tag) ? 'images' : 'backgrounds';
};

/** False where the words of two images say that they are not one. */
const canStandFor = (image: Sighting, other: Sighting): boolean => {
  const [one, two] = [valueIn(image.attributes, 'alt'), valueIn(other.attributes, 'alt')];
  return one === '' || two === '' || one === two;
};

/** An image with what a `<noscript>` knows of it: more addresses, and its words where it has none itself. */
const withTwin = (group: Group, sighting: Sighting, twin: Group, words: Sighting): Group =>
  chosenIn({
    ...group,
    addresses: [...group.addresses, ...twin.addresses],
    sighting: {...sighting, attributes: {...words.attributes, ...withWords(sighting)}},
  });

const withWords = ({attributes}: Sighting) =>
  Object.fromEntries(Object.entries(attributes).filter(([name, value]) => name !== 'alt' || value !== ''));

/** What a `<noscript>` holds: more of the image beside it, or images of its own. */
const readNoscript = (search: Search, noscript: Sighting, places: ReadonlyMap<Sighting, number>): void => {
  const {base, sightings} = search.gathering;
  const beside = sightings[noscript.twin];
  const at = (beside && places.get(beside)) ?? -1;
  const group = search.groups[at];
  const images = imagesIn(noscript);
  for (const image of images) {
    const read = readImage(image, base);
    const addresses = read.addresses.map((one) => ({
      ...one,
      source: 'noscript' as const,
      isShown: false,
      isLazy: true,
    }));
    if (group !== undefined && beside !== undefined && images.length === 1 && canStandFor(beside, image)) {
      search.groups[at] = withTwin(group, beside, {...read, addresses}, image);
    } else {
      addGroup(search, {...read, addresses});
    }
  }
};

/** Makes a group of every picture that was seen on the page, with every address the page gives for it. */
export const readSightings: Stage = async (search) => {
  const {sightings, base, contentType, closedFrames} = search.gathering;
  if (contentType.startsWith('image/')) return readDocumentImage(search);
  if (!/^(?:text\/html|application\/xhtml\+xml)/.test(contentType)) return;
  search.lookedAt.skippedFrames = closedFrames.length;
  const places = new Map<Sighting, number>();
  await eachInSlices(sightings, search.clock, (sighting) => {
    if (sighting.markup !== '') return readNoscript(search, sighting, places);
    search.lookedAt[countOf(sighting)]++;
    for (const group of readPlace(sighting, base)) {
      // An image whose own addresses are all placeholders is found again by what stands beside it.
      places.set(sighting, search.groups.length);
      search.groups.push(chosenIn({...group, order: nextOrder(search)}));
    }
  });
  search.groups = search.groups.filter(({addresses}) => addresses.length > 0);
};
