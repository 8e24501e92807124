import {describe, expect, it} from 'vitest';
import {boardId, pinId} from '../../src/domain/ids';
import {OUTBOX_LIMITS} from './limits';
import {findPin, isWithin, windowOf} from './match';
import type {ListedPin} from './ports';
import {itemOf} from './world';

const item = itemOf('a');
const {link, title} = item.draft;
const window = {sureMs: 2_000, perhapsMs: 1_000};
const listed = (id: string, createdAtMs: number | null, over: Partial<ListedPin> = {}): ListedPin => ({
  id: pinId(id),
  boardSectionId: null,
  link,
  title,
  description: null,
  altText: null,
  createdAtMs,
  parentPinId: null,
  isOwner: true,
  ...over,
});
const find = (...pins: ListedPin[]) => findPin(item, [], pins, window);

describe('the pin of an item in doubt', () => {
  it('is the oldest that is the same and surely younger than the doubt', () => {
    expect(find(listed('3', 4_000), listed('2', 2_000), listed('1', 3_000))).toEqual({kind: 'found', pinId: '2'});
  });

  it('is put to the user where it may be older than the doubt, and is none where it surely is', () => {
    expect(find(listed('1', 1_999))).toEqual({kind: 'unsure'});
    expect(find(listed('1', 1_000))).toEqual({kind: 'unsure'});
    expect(find(listed('1', 999))).toEqual({kind: 'absent'});
  });

  it('is put to the user where no time is told', () => {
    expect(find(listed('1', null))).toEqual({kind: 'unsure'});
    expect(find(listed('1', null), listed('2', 2_500))).toEqual({kind: 'found', pinId: '2'});
  });

  it('is none of another person’s; where nobody says whose, it may be', () => {
    expect(find(listed('1', 2_500, {isOwner: false}))).toEqual({kind: 'absent'});
    expect(find(listed('1', 2_500, {isOwner: null}))).toEqual({kind: 'found', pinId: '1'});
  });

  it('is put to the user where Pinterest rewrote a part of it, unless it is surely older', () => {
    expect(find(listed('1', 2_000, {title: 'Rewritten'}))).toEqual({kind: 'unsure'});
    expect(find(listed('1', 1_999, {title: 'Rewritten'}))).toEqual({kind: 'absent'});
    expect(find(listed('1', 2_000, {title: 'Rewritten', link: 'https://pin.it/'}))).toEqual({kind: 'absent'});
  });

  it('is none that another item on that board would make', () => {
    const pin = listed('1', 2_000, {title: 'Another'});
    const other = itemOf('b', {draft: {...item.draft, title: 'Another'}});
    expect(findPin(item, [other], [pin], window)).toEqual({kind: 'absent'});
    const elsewhere = {boardId: boardId('8'), boardName: 'C', boardSectionId: null, boardSectionName: null};
    expect(findPin(item, [{...other, place: elsewhere}], [pin], window)).toEqual({kind: 'unsure'});
    expect(findPin(item, [{...other, place: null}], [pin], window)).toEqual({kind: 'unsure'});
  });
});

describe('the time of a doubt', () => {
  it('is the wider the less sure the clocks are', () => {
    const {trustMs, skewMs} = OUTBOX_LIMITS;
    const hearing = {offsetMs: 0, unsureMs: 7, isStale: false};
    expect(windowOf(0, hearing, OUTBOX_LIMITS)).toEqual({sureMs: 7 - trustMs, perhapsMs: -7 - skewMs});
  });

  it('holds a pin of its first moment, and one without a time', () => {
    expect([1_000, 999, null].map((ms) => isWithin(listed('1', ms), 1_000))).toEqual([true, false, true]);
  });
});
