import {describe, expect, it} from 'vitest';
import {fieldProblem, fieldsSent, limitOf, prefillOf} from './form';
import {candidate} from './sample-page';

describe('fieldProblem', () => {
  it('takes a text up to its limit, counting an emoji as one character', () => {
    expect(fieldProblem('title', '🍲'.repeat(100))).toBeNull();
    expect(fieldProblem('title', '🍲'.repeat(103))).toEqual({kind: 'tooLong', by: 3});
  });

  it.each(['https://a.example/x?y#z', 'http://a.example', ''])('takes %j as a link', (link) => {
    expect(fieldProblem('link', link)).toBeNull();
  });

  it.each([
    'a.example/recipe',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://user:secret@a.example/',
    'https://',
  ])('refuses %j as a link', (link) => {
    expect(fieldProblem('link', link)).toEqual({kind: 'badLink'});
  });

  it('says that a link is too long before it says anything else', () => {
    expect(fieldProblem('link', 'x'.repeat(2_050))).toEqual({kind: 'tooLong', by: 2});
  });
});

describe('fieldsSent', () => {
  it('names what travels: all to the API, two to Pinterest’s form, none with an existing pin', () => {
    expect(fieldsSent('api', false)).toEqual(['title', 'description', 'link', 'altText']);
    expect(fieldsSent('handOff', false)).toEqual(['description', 'link']);
    expect(fieldsSent('api', true)).toEqual([]);
  });
});

describe('limitOf', () => {
  it('knows that Pinterest’s form takes over fewer characters of a description', () => {
    expect(limitOf('description', 'api')).toBe(800);
    expect(limitOf('description', 'handOff')).toBe(500);
    expect(limitOf('link', 'handOff')).toBe(2_048);
  });
});

describe('prefillOf', () => {
  it('takes the page’s words, and its link without tracking unless that is set', () => {
    const link = 'https://a.example/x?id=1&utm_source=n#top';
    const tracked = candidate('a', {link, cleanLink: 'https://a.example/x?id=1#top'});
    expect(prefillOf(candidate('a', {link}), {cleansLinks: true}).link).toBe(link);
    expect(prefillOf(tracked, {cleansLinks: false}).link).toBe(link);
    expect(prefillOf(tracked, {cleansLinks: true})).toEqual({
      title: 'Title a',
      description: 'Description a',
      link: 'https://a.example/x?id=1#top',
      altText: 'Alt a',
    });
  });
});
