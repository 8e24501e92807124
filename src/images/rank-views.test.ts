import {describe, expect, test} from 'vitest';
import {chosenIn} from './choose';
import {link, picture, place, ranked} from './example-ranking';
import {exampleSighting} from './example-sighting';
import {type Address, addressOf, type Group, TRUST} from './group';
import type {Around, Sighting} from './sighting';

describe('beside a picture that leads nowhere, a small view that has its file in full size', () => {
  const lead = picture('lead', place(500));
  const other = picture('other', place(300, link('/other-leeks')));
  const preview = {size: {width: 100, height: 100, isMeasured: true}, isShown: true};
  const view = (around: Partial<Around> = {}, more: Partial<Address> = {}, side = 100): Group => {
    const shown = picture('preview', place(side, around), {}, preview);
    const full = addressOf({url: 'https://shop.example/view.jpg', fault: null}, 'lazy', {trust: TRUST.full, ...more});
    return chosenIn({...shown, addresses: [...shown.addresses, full]});
  };

  test('comes before the pictures that lead to other pages', async () => {
    expect(await ranked(lead, other, view())).toEqual(['lead', 'view', 'other']);
    // The file may be there already, in a slide that is still to come.
    expect(await ranked(lead, other, view({}, {isShown: true}))).toEqual(['lead', 'view', 'other']);
    const linked = view(link('/files/view.jpg'), {trust: TRUST.linked});
    expect(await ranked(lead, other, linked)).toEqual(['lead', 'view', 'other']);
  });

  test.each([
    ['leads to another page itself', link('/another-leek'), {}],
    ['stands in a card that does', {card: {href: '/another-leek'}}, {}],
    ['stands in a column beside the text', {isInSide: true}, {}],
    ['may be no more than another size', {}, {trust: TRUST.plain, weight: 1_000}],
  ])('does not where it %s', async (_, around, more) => {
    expect(await ranked(lead, other, view(around, more))).toEqual(['lead', 'other', 'view']);
  });

  test('has its own place where the lead picture leads on, or where it is no small view', async () => {
    const leading = picture('lead', place(500, {isInContent: true, ...link('/lead')}));
    expect(await ranked(leading, other, view())).toEqual(['lead', 'other', 'view']);
    const hidden = {...view(), sighting: exampleSighting({isVisible: false})};
    expect(await ranked(lead, other, hidden)).toEqual(['lead', 'other', 'view']);
  });
});

describe('beside a picture that leads nowhere and stands once more among small views', () => {
  const at = (x: number, y: number, width = 60) => ({x, y, width, height: width});
  const lead = picture('lead', place(500), {copies: [at(0, 600), at(0, 740, 16)]});
  const other = picture('other', place(300, link('/other-leeks')));
  const view = (box: Sighting['box'], around: Partial<Around> = {}): Group =>
    picture('view', place(60, around, {box}), {}, {size: {width: 144, height: 144, isMeasured: true}});

  test.each([
    ['beside it', view(at(68, 600.5))],
    ['below it', view(at(0, 668))],
    ['beside it in a part that leads through the page', view(at(136, 600), {isInSide: true})],
  ])('one %s comes before the pictures that lead to other pages', async (_, group) => {
    expect(await ranked(lead, other, group)).toEqual(['lead', 'view', 'other']);
  });

  test.each([
    ['elsewhere', view(at(68, 668))],
    ['of another size', view(at(68, 600, 64))],
    ['that has no more than a mark for its place', view(at(0, 700, 16))],
    ['that leads to another page', view(at(68, 600), link('/another-leek'))],
    ['that may be dress', {...view(at(68, 600)), isDoubtful: true}],
  ])('one %s does not', async (_, group) => {
    expect(await ranked(lead, other, group)).toEqual(['lead', 'other', 'view']);
  });
});
