// @vitest-environment happy-dom
import './stand-in-browser';

import {describe, expect, it} from 'vitest';
import {pictureTroubleWords} from './picture-words';

describe('the words for a picture that cannot be shown', () => {
  it('name its format and its size where it is a damaged one', () => {
    const words = pictureTroubleWords({kind: 'broken', format: 'PNG', bytes: 81_600});
    expect(words).toBe('The PNG picture, 82 kB, is damaged. Choose another one.');
  });

  it('say that it is none, and how much lies there', () => {
    const words = pictureTroubleWords({kind: 'broken', format: null, bytes: 12_000});
    expect(words).toBe('What lies there, 12 kB, is no picture. Choose another one.');
  });

  it('round what is next to nothing up to the least that can be told', () => {
    expect(pictureTroubleWords({kind: 'broken', format: null, bytes: 5})).toContain('1 kB');
  });

  it('leave out what an earlier version has not written down', () => {
    expect(pictureTroubleWords({kind: 'broken'})).toBe(
      'What lies there is damaged, or no picture. Choose another one.',
    );
  });
});
