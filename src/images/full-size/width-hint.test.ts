import {describe, expect, it} from 'vitest';
import {widthHint} from './width-hint';

const at = (rest: string): string => `https://site.example/${rest}`;

describe('the width that an address names', () => {
  it.each([
    ...[
      'w',
      'width',
      'wid',
      'sw',
      'mw',
      'imw',
      'im_w',
      'imwidth',
      'im_width',
      'maxw',
      'max-w',
      'maxwidth',
      'max-width',
    ],
    ...['odnWidth', 'resize', 'fit', 'downsize', '_ex', 'format'],
  ])('stands under %s', (key) => {
    expect(widthHint(at(`a.jpg?q=7&${key}=640`))).toBe(640);
  });

  it.each(['640px', '640w', '640,480', '640x480', '640:480', '640*480', '640%2C480', '640%3A480', '640&q=7'])(
    'is the first part of %s',
    (value) => {
      expect(widthHint(at(`a.jpg?w=${value}`))).toBe(640);
    },
  );

  it.each([
    ['width=700&dpr=2', 1_400],
    ['dpr=1.5&w=700&q=7', 1_050],
    ['w=700&dpr=1', 700],
    ['w=700&dpr=4', 2_800],
    ['w=700&dpr=5', 700],
    ['w=700&dpr=20', 700],
    ['w=700&dpr=0.5', 700],
    ['w=700&dpr=2x', 700],
    ['w=700&xdpr=2', 700],
  ])('is so many times larger for a dense screen: %s', (query, width) => {
    expect(widthHint(at(`a.jpg?${query}`))).toBe(width);
  });

  it.each([
    ['a-300x200.jpg', 300],
    ['a_300x.jpg', 300],
    ['a.300x200@2x.webp', 300],
    ['a-300x200-crop_top.jpeg', 300],
    ['a_2000x.progressive.jpg', 2_000],
    ['29/fill-661x440|format-jpeg|jpegquality-70/', 661],
    ['300x200/a.jpg', 300],
    ['crop/4200x5631+0+0/resize/2160x2895!/quality/90/', 2_160],
    ['374420431/300x200', 300],
    ['374420431/Ensure1280x720', 1_280],
    ['c/w_300,h_200/a.jpg', 300],
    ['c/width=300,fit=cover/a.jpg', 300],
    ['fit/w_300,h_200/a.jpg', 300],
    ['fit/w_1200,h_400/a.jpg', 1_200],
    ['fill/w_3010,h_400/a.jpg', 3_010],
    ['w300/a.jpg', 300],
    ['s1600/a.jpg', 1_600],
    ['s1600-c/a.jpg', 1_600],
    ['max300x200/a.jpg', 300],
    ['square300/a.jpg', 300],
    ['crop-300x200/a.jpg', 300],
    ['im/12345678/resize-h200-w300%5Ecompr-r85/1987/198765432/a.jpg', 300],
    ['a=w300', 300],
    ['a=s300', 300],
    ['a=w300-h200-rw', 300],
  ])('stands in the path: %s', (path, width) => {
    expect(widthHint(at(path))).toBe(width);
  });

  it.each([
    'a.jpg',
    'a.jpg?width=7',
    'a.jpg?view=640',
    'a.jpg?w=640abc',
    'a-300x200.jpg/more',
    'crop/4200x5631+0+0/a',
    'leeks1280x720',
    'leek-300x200-tart',
    'a-300x200 top.jpg',
    'a-300x200.c',
    'a=w300-h200/more',
    'a=w300!',
    'a.jpg?dpr=2',
    'max300.jpg',
    'max300a/a.jpg',
    'climax300/a.jpg',
    'thumb3/a.jpg',
    'resize-h200/a.jpg',
    'fit/w_3010,h_400/a.jpg',
    'fit/w_1201,h_400,q_90/a.jpg',
  ])('is not told by %s', (rest) => {
    expect(widthHint(at(rest))).toBeNull();
  });

  it.each([
    ['cc_ft_576', 576],
    ['uncropped_scaled_within_1344_1008', 1_344],
    ['p_e', null],
  ])('is told by Zillow’s words, or not: %s', (words, width) => {
    expect(widthHint(`https://photos.zillowstatic.com/fp/0a1b-${words}.jpg`)).toBe(width);
  });
});
