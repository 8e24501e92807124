import {expect, test} from 'vitest';
import {chosenIn} from './choose';
import {exampleSighting} from './example-sighting';
import {readPlace} from './read-place';
import {NOTHING_AROUND, type Sighting} from './sighting';

const base = 'https://stills.example/leeks';
const still = 'https://images.pexels.com/photos/7/leek-7.jpeg';

const addressesAt = (tag: string, attributes: Readonly<Record<string, string>>) =>
  readPlace(exampleSighting({tag, attributes}), base).flatMap(({addresses}) => addresses);

/** What is chosen of an image in several widths, beside a link in words to this address. */
const chosenBeside = (href: string): string | undefined => {
  const [image] = readPlace(
    exampleSighting({attributes: {srcset: `${still}?w=600 600w, ${still}?w=1600 1600w`}}),
    base,
  );
  if (image === undefined) throw new Error('the image is not read');
  return chosenIn({...image, addresses: [...image.addresses, ...addressesAt('a', {href})]}).chosen?.url;
};

test('a link in words leads to the original of a picture that the page shows in other sizes', () => {
  expect(chosenBeside(`${still}?cs=srgb&dl=leek-7.jpeg&fm=jpg`)).toBe(`${still}?cs=srgb&dl=leek-7.jpeg&fm=jpg`);
});

test('a link in words leads to no more than a size where its address names one', () => {
  expect(chosenBeside(`${still}?dl=leek-7.jpeg&w=1200`)).toBe(`${still}?w=1600`);
  expect(chosenBeside(`${still}?dl=leek-7.jpeg&w=1920`)).toBe(`${still}?dl=leek-7.jpeg&w=1920`);
});

const tile = (preview: string, href: string, more: Partial<Sighting> = {}): readonly string[] => {
  const around = {...NOTHING_AROUND, anchor: {href}, isAloneInAnchor: true};
  const sighting = exampleSighting({tag: 'div', css: `url("${base}/${preview}")`, around, ...more});
  return readPlace(sighting, base).map((group) => chosenIn(group).chosen?.url ?? '');
};

test('a background in a link to a file of its name is that file', () => {
  expect(tile('600/suite_8000.jpg', '/photos/1024/suite_8000.jpg')).toEqual([
    'https://stills.example/photos/1024/suite_8000.jpg',
  ]);
  const upload = 'wp-content/uploads/2019/07/suite';
  expect(tile(`${upload}-300x200.jpg`, `${base}/${upload}.jpg`)).toEqual([`${base}/${upload}.jpg`]);
});

test('a background in a link to another file, to a page, or from a style sheet is itself', () => {
  const preview = `${base}/600/suite_8000.jpg`;
  expect(tile('600/suite_8000.jpg', '/photos/1024/pool_8001.jpg')).toEqual([preview]);
  expect(tile('600/suite_8000.jpg', '/photos/suite_8000')).toEqual([preview]);
  expect(tile('600/suite_8000.jpg', '/photos/1024/suite_8000.jpg', {isFromSheet: true})).toEqual([preview]);
});

test('a link in words to a page leads to no picture', () => {
  expect(addressesAt('a', {href: '/leeks/photos'})).toEqual([]);
});
