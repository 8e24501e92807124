import {describe, expect, test} from 'vitest';
import {embedIn} from './embeds';
import {exampleSighting} from './example-sighting';

const base = 'https://kitchen.example/';
const film = (tag: string, attributes: Readonly<Record<string, string>>) =>
  embedIn(exampleSighting({tag, attributes}), base);

describe('the film of', () => {
  test.each([
    ['iframe', {src: 'https://www.youtube.com/embed/Q0CbN8sfihY?rel=0'}],
    ['iframe', {src: '//www.youtube-nocookie.com/embed/Q0CbN8sfihY'}],
    ['iframe', {'data-src': 'https://youtube.com/shorts/Q0CbN8sfihY/'}],
    ['object', {data: 'https://www.youtube.com/v/Q0CbN8sfihY'}],
    ['lite-youtube', {videoid: 'Q0CbN8sfihY'}],
    ['amp-youtube', {'data-videoid': 'Q0CbN8sfihY'}],
  ])('%s %o', (tag, attributes) => {
    expect(film(tag, attributes)).toEqual({
      image: 'https://i.ytimg.com/vi/Q0CbN8sfihY/hqdefault.jpg',
      link: 'https://www.youtube.com/watch?v=Q0CbN8sfihY',
    });
  });

  test('Dailymotion', () => {
    expect(film('iframe', {src: 'https://www.dailymotion.com/embed/video/x67iqc9'})).toEqual({
      image: 'https://www.dailymotion.com/thumbnail/video/x67iqc9',
      link: 'https://www.dailymotion.com/video/x67iqc9',
    });
  });
});

test.each([
  ['iframe', {}],
  ['iframe', {src: 'https://www.youtube.com/embed/videoseries?list=PL'}],
  ['iframe', {src: 'https://www.youtube.com/embed/short'}],
  ['iframe', {src: 'https://www.youtube.com/embed/Q0CbN8sfihYx'}],
  ['iframe', {src: 'https://www.youtube.com.example/embed/Q0CbN8sfihY'}],
  ['iframe', {src: 'https://notyoutube.com/embed/Q0CbN8sfihY'}],
  ['iframe', {videoid: 'Q0CbN8sfihY'}],
  ['lite-youtube', {videoid: '../Q0CbN8sf'}],
])('is none in %s %o', (tag, attributes) => {
  expect(film(tag, attributes)).toBeNull();
});
