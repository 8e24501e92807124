import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {boardId, boardSectionId, pinId} from '../../src/domain/ids';
import type {OutboxItem} from '../../src/domain/outbox-item';
import type {PinDraft} from '../../src/domain/pin-draft';
import {isLikePin, isSamePin, naturalKey} from './natural-key';
import type {ListedPin} from './ports';
import {itemOf} from './world';

const plain = itemOf('a');
const place = {boardId: boardId('7'), boardName: 'B', boardSectionId: null, boardSectionName: null};
const drafted = (over: Partial<PinDraft>): OutboxItem => itemOf('a', {draft: {...plain.draft, ...over}});
const listed = (over: Partial<ListedPin> = {}): ListedPin => ({
  id: pinId('1'),
  boardSectionId: null,
  link: plain.draft.link,
  title: plain.draft.title,
  description: null,
  altText: null,
  createdAtMs: 1,
  parentPinId: null,
  isOwner: true,
  ...over,
});

const FIELDS = ['title', 'description', 'altText'] as const;
const text = fc.string({unit: 'grapheme', maxLength: 60});
const letters = fc.string({unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 20});

describe('what a pin is known again by', () => {
  it('is the same for words as they were sent and as they come back normalised, however often', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...FIELDS), (words, field) => {
        const once = words.normalize('NFKC');
        const twice = ` ${once.normalize('NFKC')}\u00a0`;
        expect(naturalKey(drafted({[field]: once}))).toBe(naturalKey(drafted({[field]: words})));
        expect(naturalKey(drafted({[field]: twice}))).toBe(naturalKey(drafted({[field]: words})));
      }),
    );
  });

  it('differs where one letter does, in whichever text', () => {
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom(...FIELDS), (words, anywhere, field) => {
        const at = anywhere % words.length;
        const changed = `${words.slice(0, at)}${words[at] === 'a' ? 'b' : 'a'}${words.slice(at + 1)}`;
        expect(naturalKey(drafted({[field]: changed}))).not.toBe(naturalKey(drafted({[field]: words})));
      }),
    );
  });

  it('does not run one word into the next', () => {
    expect(naturalKey(drafted({title: 'Atitle'}))).not.toBe(naturalKey(plain));
  });

  it('does not run one text into the next', () => {
    expect(naturalKey(drafted({title: 'a b', description: ''}))).not.toBe(
      naturalKey(drafted({title: 'a', description: 'b'})),
    );
  });

  it('is without what nobody sees, and without how a link was tracked', () => {
    const link = 'http://www.site/page/?utm_source=x';
    expect(naturalKey(drafted({title: 'A\u200b title', link}))).toBe(naturalKey(plain));
  });

  it('is of a board and a section, where there are any', () => {
    const keys = [
      plain,
      itemOf('a', {place: {...place, boardId: boardId('8')}}),
      itemOf('a', {place: {...place, boardSectionId: boardSectionId('3'), boardSectionName: 'S'}}),
      itemOf('a', {place: null}),
    ].map(naturalKey);
    expect(new Set(keys).size).toBe(4);
  });

  it('is not its picture', () => {
    expect(naturalKey(drafted({mediaUrl: 'https://site/other.jpg'}))).toBe(naturalKey(plain));
  });

  it('of a pin that is saved again is the one that it is saved from, whatever its words', () => {
    const repin = drafted({pinId: pinId('55')});
    expect(naturalKey(drafted({pinId: pinId('55'), title: 'Other'}))).toBe(naturalKey(repin));
    expect(naturalKey(drafted({pinId: pinId('56')}))).not.toBe(naturalKey(repin));
  });
});

describe('a pin on the board', () => {
  it('is the item’s where the board, section and words agree', () => {
    expect(isSamePin(plain, listed())).toBe(true);
    expect(isSamePin(plain, listed({title: 'A  title '}))).toBe(true);
    const others = [{title: 'A titel'}, {description: 'x'}, {altText: 'x'}, {link: null}, {boardSectionId: '3'}];
    for (const other of others) expect(isSamePin(plain, listed(other))).toBe(false);
  });

  it('is a saved one’s where it names the same parent; without a parent it may be', () => {
    const repin = drafted({pinId: pinId('55')});
    expect(isSamePin(repin, listed({parentPinId: '55', title: 'Theirs'}))).toBe(true);
    expect(isSamePin(repin, listed({parentPinId: '56'}))).toBe(false);
    expect(isSamePin(repin, listed({parentPinId: '55', boardSectionId: '3'}))).toBe(false);
    expect(isSamePin(repin, listed())).toBe(false);
    expect([isLikePin(repin, listed()), isLikePin(repin, listed({parentPinId: '56'}))]).toEqual([true, false]);
  });

  it('may be the item’s where one thing that was sent is kept, or nothing was sent', () => {
    expect(isLikePin(plain, listed({title: 'Rewritten'}))).toBe(true);
    expect(isLikePin(plain, listed({link: null}))).toBe(true);
    expect(isLikePin(plain, listed({title: 'Rewritten', link: 'https://elsewhere/'}))).toBe(false);
    const wordless = drafted({link: '', title: ''});
    expect(isLikePin(wordless, listed({title: 'Invented'}))).toBe(true);
  });

  it('is not like the item for what both lack', () => {
    expect(isLikePin(drafted({link: '', altText: ''}), listed({title: 'Other', link: null}))).toBe(false);
  });
});
