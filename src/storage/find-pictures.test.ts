import {expect, it} from 'vitest';
import type {FoundEntry, LedgerKeys} from '../domain/ledger-entry';
import {findPictures} from './find-pictures';

/** Of "abc". */
const HASH = 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

const entry = (imageKey: string): FoundEntry => ({
  id: imageKey,
  pinId: null,
  pinUrl: null,
  mediaUrl: null,
  link: 'https://page.example/',
  title: '',
  place: null,
  mode: 'handOff',
  pinnedAt: 1,
  imageHash: null,
  imageKey,
  isOfPage: false,
});

const addresses = ['https://img.example/a.jpg', 'data:image/svg+xml,<svg/>', 'data:image/png;base64,YWJj'];
const link = 'https://page.example/';

it('asks for pictures by what they are known again by, and for none that is known by nothing', async () => {
  const asked: LedgerKeys[] = [];
  const find = async (keys: LedgerKeys) => {
    asked.push(keys);
    return [];
  };
  expect(await findPictures({link, addresses}, find)).toEqual([]);
  expect(asked).toEqual([{link, images: ['img.example/a.jpg', HASH]}]);
});

it('says of each entry which of the pictures it is of, by their places', async () => {
  const find = async () => [entry(HASH), entry('img.example/a.jpg'), entry('')];
  const found = await findPictures({link, addresses: [...addresses, 'http://img.example/a.jpg#x']}, find);
  expect(found.map(({pictures}) => pictures)).toEqual([[2], [0, 3], []]);
});
