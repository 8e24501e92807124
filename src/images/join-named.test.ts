import {describe, expect, test} from 'vitest';
import {pinId} from '../domain/ids';
import {chosenIn} from './choose';
import {exampleSighting} from './example-sighting';
import {addressOf, type Group, groupOf, NO_MARKS, NO_SIZE} from './group';
import {joinNamed} from './join-named';

const at = (path: string, size = {width: 600, height: 400}) =>
  addressOf({url: `https://shop.example/${path}`, fault: null}, 'src', {size: {...size, isMeasured: false}});

const shown = (path: string): Group => chosenIn(groupOf('image', [at(path)], {sighting: exampleSighting()}));

const named = (path: string, size?: {width: number; height: number}, more: Partial<Group> = {}): Group =>
  chosenIn(groupOf('page', [at(path, size)], {isAgreed: true, isShared: true, ...more}));

const pathsOf = (groups: readonly Group[]) =>
  groups.map(({chosen}) => chosen?.url.replace('https://shop.example/', ''));

describe('a picture that is only named goes into the one on the page', () => {
  test.each([
    ['a/leeks-in-bowl-600x400.jpg', 'b/leeks-in-bowl-1200x630.jpg'],
    ['a/leek7000.jpg', 'a/leek7000-facebook.jpg'],
    ['a/leek7000.jpg', 'a/LEEK7000_dblbig.jpg'],
    ['a/red-leek-tart-fc08c913da5cea5d.jpg', 'a/red-leek-tart-f0c62350bd8d9d96.jpg'],
    ['img/2019/leek/300.jpg', 'img/2019/leek/facebook.jpg'],
    ['photo-1506744038136?w=600', 'photo-1506744038136?w=1200&mark=logo'],
    ['leek7000.1.jpg', 'leek7000.jpg'],
    ['a/red-leek-tart-829x1024.jpg', 'a/red-leek-tart-e1573337101691.jpg'],
    ['a/83.leek-tart-x700.jpg', 'a/83.leek-tart.jpg'],
    ['a/_1400_700_x2_leek_tart_hero-4.jpg', 'a/_420_197_leek_tart_hero-4.jpg'],
    ['2020/a/red-leek-tart-scaled.jpg', '2020/a/red-leek-tart-scaled-1200x630-c-default.jpg'],
    ['_next/image?url=https%3A%2F%2Fimg.shop.example%2Fleek7000.jpg&w=640', 'a/leek7000.jpg?w=1200'],
    ['a/leek7000.jpg', 'b/leek7000sq.jpg'],
    ['a/leek7000.jpg', 'b/leek7000Square.jpg'],
    ['a/red-leek-tart.jpg', 'a/red-leek-tart-feature.jpg'],
    ['a/1457576542-leek.jpg', 'a/1600x800/landscape-1457576542-leek.jpg'],
    ['05cb692c634cd90e5411aab92ca3e649/16x9/0/500@80.jpg', '05cb692c634cd90e5411aab92ca3e649/16x9/0/1280@80.jpg'],
    ['05cb692c634cd90e5411aab92ca3e649/a/b.jpg', '05cb692c634cd90e5411aab92ca3e649/c/d.jpg'],
    ['05cb692c634cd90e5411aab92ca3e649.cf.png', 'a/05cb692c634cd90e5411aab92ca3e649'],
    ['r/05cb692c634cd90e5411aab92ca3e649_extract=0,0_resize=720,405_.jpg', 'o/05cb692c634cd90e5411aab92ca3e649.jpg'],
    ['863df5d9-e8b8-4b38-851b-5e3f77f2cf0e/a/x.jpg', '863df5d9-e8b8-4b38-851b-5e3f77f2cf0e/b/y.jpg'],
    ['r/?d=7&i=752086147&w=&ll=460&r=CBRE96H1KIM00', 'r/?d=7&i=752086147&w=130&ll=&r=CBRE96H1KIM00'],
    ['img/sizer?file=leek7000.jpg&width=600', 'img/sizer?file=leek7000.jpg&width=original'],
    ['img.php?file=leek7000&width=480', 'img.php?file=leek7000&width=1200'],
    ['a/leeks-041-325x433.jpg', 'b/leeks-041.jpeg'],
    ['a/img_1234-600x400.jpg', 'b/img_1234-1200x630.jpg'],
    ['wp-content/uploads/2013/07/leek-600x400.jpg', 'cdn/uploads/2013/07/leek.jpg'],
    ['m/xred-leek-tart.jpg.pagespeed.ic.IQBsfBpjUG.jpg', 'l/red-leek-tart.jpg'],
    ['m/600x400xred-leek-tart.png.pagespeed.ic.IQBsfBpjUG.png', 'l/red-leek-tart.png'],
  ])('%s, %s', (one, other) => {
    const [group, ...more] = joinNamed([shown(one), named(other, {width: 1_200, height: 630})]);
    expect(more).toEqual([]);
    expect(group).toMatchObject({isAgreed: true, isShared: true, kind: 'image'});
    expect(group?.chosen?.url).toBe(`https://shop.example/${one}`);
  });
});

test('its address is taken where it has the shape of the one on the page', () => {
  const joined = joinNamed([shown('a/leek7000.jpg'), named('a/leek7000-facebook.jpg', {width: 1_200, height: 800})]);
  expect(pathsOf(joined)).toEqual(['a/leek7000-facebook.jpg']);
});

test('its address is taken where it is the file that the page shows a cut of', () => {
  const size = {width: 325, height: 433};
  const joined = joinNamed([
    chosenIn(groupOf('image', [at('a/leeks-041-325x433.jpg', size)], {sighting: exampleSighting()})),
    chosenIn(groupOf('page', [{...at('a/leeks-041.jpeg'), size: NO_SIZE}])),
  ]);
  expect(pathsOf(joined)).toEqual(['a/leeks-041.jpeg']);
});

test('it goes into the image, and not into a button that names the same file to share it', () => {
  const button = chosenIn(groupOf('background', [at('x/leek7000.jpg')], {sighting: exampleSighting({tag: 'a'})}));
  const joined = joinNamed([button, shown('a/leek7000.jpg'), named('b/leek7000.jpg')]);
  expect(joined.map(({kind, isShared}) => `${kind} ${isShared}`)).toEqual(['background false', 'image true']);
});

test('cuts of which the page shows none are one', () => {
  expect(joinNamed([named('a/leek7000-og.jpg'), named('a/leek7000-twitter.jpg')])).toHaveLength(1);
});

describe('two stay two where', () => {
  test.each([
    ['the names are sizes', shown('a/05cb692c634/1280@80.jpg'), named('b/05cb692c635/1280@80.jpg')],
    ['the name is a mere word', shown('a/header.jpg'), named('b/header.jpg')],
    ['the name is a word and a size', shown('a/header-300.jpg'), named('b/header-600.jpg')],
    ['the camera counted on', shown('a/img_1234-600x400.jpg'), named('b/img_1235-600x400.jpg')],
    ['the month is another', shown('uploads/2013/07/leek.jpg'), named('uploads/2013/08/leek.jpg')],
    ['the name is short', shown('a/img7.jpg'), named('b/img7.jpg')],
    ['the names differ', shown('a/leek7000.jpg'), named('a/leek7001.jpg')],
    ['both are on the page', shown('a/leek7000.jpg'), shown('b/leek7000.jpg')],
    ['the folder is not theirs alone', shown('300.jpg'), named('facebook.jpg')],
    ['the path is a script’s', shown('img?id=1'), named('img?id=2')],
    ['the script is told another picture', shown('r/?i=752086147&w='), named('r/?i=752086148&w=130')],
    ['the folders differ', shown('img/2019/leek/300.jpg'), named('img/2019/tart/facebook.jpg')],
    [
      'it is a pin',
      shown('a/leek7000.jpg'),
      named('b/leek7000.jpg', undefined, {marks: {...NO_MARKS, pinId: pinId('123')}}),
    ],
  ])('%s', (_, one, other) => {
    expect(joinNamed([one, other])).toHaveLength(2);
  });

  test('its author names it for pinning', () => {
    const stated = addressOf({url: 'https://shop.example/b/leek7000.jpg', fault: null}, 'pinMeta');
    expect(joinNamed([shown('a/leek7000.jpg'), chosenIn(groupOf('page', [stated]))])).toHaveLength(2);
  });

  test('the page shows several pictures of one path', () => {
    const groups = [shown('pictures?id=1'), shown('pictures?id=2'), named('pictures?id=3')];
    expect(joinNamed(groups)).toEqual(groups);
  });

  test('the page shows several pictures of one folder', () => {
    const folder = 'img/2019/05cb692c634cd90e5411aab92ca3e649';
    const groups = [shown(`${folder}/300.jpg`), shown(`${folder}/500.jpg`), named(`${folder}/facebook.jpg`)];
    expect(joinNamed(groups)).toEqual(groups);
  });
});

test('hostile names cost no more than their length', () => {
  const started = performance.now();
  for (const part of ['-300x200', '-a', '-thumb_', '-1-1-ratio', '-abcdef0123456789', '.jpg'])
    joinNamed([shown(`${part.repeat(250)}.jpg`), shown(`a${part.repeat(250)}!`)]);
  expect(performance.now() - started).toBeLessThan(1_000);
});
