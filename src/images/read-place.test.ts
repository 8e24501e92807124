import {expect, test} from 'vitest';
import {chosenIn} from './choose';
import {exampleSighting} from './example-sighting';
import {readPlace} from './read-place';

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

test('a link in words to a page leads to no picture', () => {
  expect(addressesAt('a', {href: '/leeks/photos'})).toEqual([]);
});
