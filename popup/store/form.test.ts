import {describe, expect, it} from 'vitest';
import {createForm, fieldProblem, fieldsSent, limitOf, type Words} from './form';

const words = (mark: string): Words => ({
  title: `title ${mark}`,
  description: `description ${mark}`,
  link: `https://${mark}.example/`,
  altText: `alt ${mark}`,
});

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

describe('createForm', () => {
  it('fills every field from the first picture', () => {
    const form = createForm();
    form.refill(words('a'));
    expect(form.words.value).toEqual(words('a'));
  });

  it('keeps what the user typed when another picture is chosen, and refills the rest', () => {
    const form = createForm();
    form.refill(words('a'));
    form.edit('title', 'Mine');
    form.refill(words('b'));
    expect(form.words.value).toEqual({...words('b'), title: 'Mine'});
  });

  it('keeps a field that the user has emptied on purpose', () => {
    const form = createForm();
    form.refill(words('a'));
    form.edit('description', '');
    form.refill(words('b'));
    expect(form.words.value.description).toBe('');
  });

  it('knows after restoring which fields were typed', () => {
    const form = createForm();
    form.restore({...words('a'), link: 'https://mine.example/'}, words('a'));
    form.refill(words('b'));
    expect(form.words.value).toEqual({...words('b'), link: 'https://mine.example/'});
  });

  it('forgets everything when cleared', () => {
    const form = createForm();
    form.edit('title', 'Mine');
    form.clear();
    form.refill(words('b'));
    expect(form.words.value).toEqual(words('b'));
  });
});
