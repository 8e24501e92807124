import {expect} from 'vitest';
import type {Collection} from '../../src/domain/candidate';
import type {Expected} from '../pages/collector/fixture';

/** Each address that a pattern is meant for under that pattern's name. */
const namedByPattern = (urls: readonly string[], expected: readonly (string | RegExp)[]): string[] => {
  const patterns = expected.filter((one) => one instanceof RegExp);
  return urls.map((url) => (expected.includes(url) ? url : String(patterns.find((one) => one.test(url)) ?? url)));
};

const expectAddresses = ({candidates, rejected}: Collection, expected: Expected): void => {
  const {offered, first, leftOut, among = [], never = [], accounted = []} = expected;
  const urls = candidates.map(({url}) => url);
  if (offered !== undefined) {
    expect(namedByPattern(urls, offered).sort(), 'offered').toEqual(offered.map(String).sort());
  }
  if (first !== undefined) expect(urls.slice(0, first.length), 'first').toEqual(first);
  if (leftOut !== undefined) {
    expect(rejected.map(({reason, url}) => `${reason} ${url}`).sort(), 'left out').toEqual([...leftOut].sort());
  }
  expect(urls).toEqual(expect.arrayContaining([...among]));
  expect(urls.filter((url) => never.includes(url))).toEqual([]);
  const all = [...urls, ...rejected.map(({url}) => url)];
  expect(accounted.filter((pattern) => !all.some((url) => pattern.test(url)))).toEqual([]);
};

/** Says of a collection what is expected of it in the same words, so that a difference can be read. */
export const expectCollection = (collection: Collection, expected: Expected): void => {
  expectAddresses(collection, expected);
  const {candidates, nopin, page, lookedAt} = collection;
  for (const [url, said] of Object.entries(expected.candidates ?? {})) {
    const candidate = candidates.find((one) => one.url === url);
    expect(candidate, url).toMatchObject(said);
  }
  if (expected.each !== undefined) {
    expect(candidates, 'each').not.toEqual([]);
    for (const candidate of candidates) expect(candidate).toMatchObject(expected.each);
  }
  if (expected.nopin !== undefined) expect(nopin).toEqual(expected.nopin);
  if (expected.page !== undefined) expect(page).toMatchObject(expected.page);
  if (expected.lookedAt !== undefined) expect(lookedAt).toMatchObject(expected.lookedAt);
};
