import {signal} from '@preact/signals';
import {describe, expect, it} from 'vitest';
import {createEdits} from './edits';
import type {Picture} from './pictures';
import {candidate} from './sample-page';

const picture = (id: string): Picture => {
  const one = candidate(id);
  return {candidate: one, url: one.url, size: null, shape: 1};
};

const [a, b, c] = [picture('a'), picture('b'), picture('c')];

const formWith = (...first: readonly Picture[]) => {
  const selected = signal<readonly Picture[]>(first);
  return {selected, form: createEdits(selected, signal({cleansLinks: true}))};
};

describe('the words of one picture', () => {
  it('are the page’s until something is typed', () => {
    expect(formWith(a).form.words.value).toMatchObject({title: 'Title a', altText: 'Alt a'});
  });

  it('keep what the user typed when another picture is chosen, and the rest is refilled', () => {
    const {selected, form} = formWith(a);
    form.edit('title', 'Mine');
    selected.value = [b];
    expect(form.words.value).toMatchObject({title: 'Mine', description: 'Description b'});
  });

  it('keep a field that the user has emptied on purpose', () => {
    const {selected, form} = formWith(a);
    form.edit('description', '');
    selected.value = [];
    selected.value = [b];
    expect(form.words.value.description).toBe('');
  });

  it('take over what was typed before any picture was chosen', () => {
    const {selected, form} = formWith();
    form.edit('title', 'Mine');
    selected.value = [a, b];
    expect([form.of(a).title, form.of(b).title]).toEqual(['Mine', 'Mine']);
    selected.value = [];
    expect(form.words.value.title).toBe('');
  });

  it('are forgotten when cleared', () => {
    const {form} = formWith(a);
    form.edit('title', 'Mine');
    form.clear();
    expect(form.words.value.title).toBe('Title a');
    expect(form.isTouched.value).toBe(false);
  });
});

describe('the words of several pictures', () => {
  it('are each picture’s own, the ones that were typed before others joined it too', () => {
    const {selected, form} = formWith(a);
    form.edit('title', 'Mine');
    selected.value = [a, b];
    form.edit('title', 'Second', 'b');
    expect([form.of(a).title, form.of(b).title]).toEqual(['Mine', 'Second']);
  });

  it('are kept while their picture is not selected', () => {
    const {selected, form} = formWith(a, b);
    form.edit('altText', 'A pan', 'b');
    selected.value = [a, c];
    selected.value = [a];
    selected.value = [a, b];
    expect(form.of(b).altText).toBe('A pan');
  });

  it('become one in a field that is applied to all, and only there', () => {
    const {form} = formWith(a, b);
    form.edit('title', 'Own', 'b');
    form.applyToAll('link', 'https://mine.example/');
    expect([form.of(a), form.of(b)]).toMatchObject([
      {link: 'https://mine.example/', title: 'Title a'},
      {link: 'https://mine.example/', title: 'Own'},
    ]);
  });
});
