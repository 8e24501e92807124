import {describe, expect, test} from 'vitest';
import {exampleSighting} from './example-sighting';
import {isAvatar, isPortrait} from './portrait';
import {NOTHING_AROUND} from './sighting';

const portrait = ({names = '', alt = '', isInSide = true}): boolean =>
  isPortrait(exampleSighting({attributes: {alt}, around: {...NOTHING_AROUND, names, isInSide}}));

describe('who writes, beside the text', () => {
  test.each(['about-widget', 'widget About_Me', 'author-box', 'bio-image'])('is told by the box: %s', (names) => {
    expect(portrait({names})).toBe(true);
    expect(portrait({names, isInSide: false})).toBe(false);
  });

  test.each(['Kitchen author', 'Autorin', 'L’auteur', 'Autrice: Lia', 'la autora'])(
    'is told by the words: %s',
    (alt) => {
      expect(portrait({alt})).toBe(true);
      expect(portrait({alt, isInSide: false})).toBe(false);
    },
  );

  test.each(['about-leeks', 'biome', 'authority-box', 'biology-widget'])('is not told by other boxes: %s', (names) => {
    expect(portrait({names})).toBe(false);
  });

  test.each([
    'Latest-Profile-Pic-2.jpg',
    'profile_photo.jpg',
    'Headshots.jpg',
    'uploads/2013/05/Me.jpg',
    'about-me2.png',
    '/images/auteurs.jpg?w=184',
  ])('is told by the file: %s', (src) => {
    const shown = (isInSide: boolean) =>
      isPortrait(exampleSighting({attributes: {src}, around: {...NOTHING_AROUND, isInSide}}));
    expect(shown(true)).toBe(true);
    expect(shown(false)).toBe(false);
  });

  test.each(['/some-me.jpg', '/me-and-leeks.jpg', '/me/leeks.jpg', '/authors-choice.jpg', '/meat.jpg'])(
    'is not told by other files: %s',
    (src) => {
      const around = {...NOTHING_AROUND, isInSide: true};
      expect(isPortrait(exampleSighting({attributes: {src}, around}))).toBe(false);
    },
  );

  test('is not told by other words', () => {
    expect(portrait({alt: 'Profile of a leek'})).toBe(false);
    expect(portrait({alt: 'Authority and autoradio'})).toBe(false);
  });
});

describe('whoever posts', () => {
  const unknown = {width: null, height: null};
  const box = (width: number, height: number) => ({x: 0, y: 0, width, height});
  const small = {box: box(64, 64)};
  const avatar = (
    alt: string,
    more: Parameters<typeof exampleSighting>[0] = small,
    size: Parameters<typeof isAvatar>[1] = unknown,
  ) => isAvatar(exampleSighting({attributes: {alt}, ...more}), size);

  test.each([
    'avatar',
    'Avatar',
    ' User avatar ',
    'profile picture',
    'Profile photo',
    'User’s profile picture',
    "norawild's profile picture",
    'Profile photo of Nora',
    'Benutzerbild',
    'Profilbild',
    'Foto de perfil',
    'Foto del profilo',
    'Photo de profil',
  ])('is told by these words alone: %j', (alt) => {
    expect(avatar(alt)).toBe(true);
  });

  test.each([
    '',
    'Avatar: The Way of Water',
    'Leek avatar drawing',
    'profile',
    'picture',
    'Picture of a profile',
    'The leek’s profile',
  ])('is not told by others: %j', (alt) => {
    expect(avatar(alt)).toBe(false);
  });

  test('is small, shown or known', () => {
    expect(avatar('avatar', {box: box(150, 150)})).toBe(true);
    expect(avatar('avatar', {box: box(151, 151)})).toBe(false);
    expect(avatar('avatar', {box: box(0, 0), isVisible: false}, {width: 128, height: 128})).toBe(true);
    expect(avatar('avatar', {box: box(0, 0), isVisible: false})).toBe(false);
    expect(avatar('avatar', {box: box(0, 0), isVisible: false}, {width: 128, height: null})).toBe(false);
  });

  test('is a square, and a film’s poster is none', () => {
    expect(avatar('Avatar', {box: box(100, 150)}, {width: 100, height: 150})).toBe(false);
  });
});
