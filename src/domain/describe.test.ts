import fc from 'fast-check';
import * as vitest from 'vitest';
import {expect, it} from 'vitest';
import {describe, type TemplateFacts} from './describe';
import {characters, LIMITS} from './limits';
import {DEFAULT_TEMPLATE, TEMPLATE_VARIABLES} from './template';

const nothing: TemplateFacts = {
  title: '',
  description: '',
  price: '',
  site: '',
  author: '',
  date: '',
  alt: '',
  selection: '',
};

const made = (template: string, facts: Partial<TemplateFacts>) => describe(template, {...nothing, ...facts});

const title = 'Leeks';
const price = '€ 4';
const author = 'Ann';
const site = 'kitchen.example';

vitest.describe('describe', () => {
  it.each([
    ['{title} · {price}', {title, price}, 'Leeks · € 4'],
    ['{title} · {price}', {title}, 'Leeks'],
    ['{title} · {price}', {price}, '€ 4'],
    ['{title} · {price}', {}, ''],
    ['{title} · {price} · {site}', {title, site}, 'Leeks · kitchen.example'],
    ['{title}, {price}', {price}, '€ 4'],
    ['{title}: {price}', {title}, 'Leeks'],
    ['{title} {price}', {title}, 'Leeks'],
    ['{title} by {author}', {title}, 'Leeks'],
    ['{title} by {author}', {author}, 'Ann'],
    ['by {author} ({site})', {site}, '(kitchen.example)'],
    ['{title} · by {author}', {author}, 'by Ann'],
    ['Photo: {author} | {title}', {title}, 'Leeks'],
    ['{title} · {price} only', {title}, 'Leeks'],
    ['{title} ({site})', {title}, 'Leeks'],
    ['{title} ({site})', {title, site}, 'Leeks (kitchen.example)'],
    ['{title} ({author}, {site})', {title, site}, 'Leeks (kitchen.example)'],
    ['{title} (on {site}) {price}', {title, price}, 'Leeks € 4'],
    ['“{selection}” {title}', {title}, 'Leeks'],
    ['{title} (c) {author}', {title}, 'Leeks'],
    ['{title}\n\n{price}\n\n{site}', {title, site}, 'Leeks\n\nkitchen.example'],
    ['{price}\n{title}', {title}, 'Leeks'],
    ['Seen today · {price}\n{title}', {title}, 'Seen today\nLeeks'],
    ['For the kitchen', {}, 'For the kitchen'],
    ['#leeks {title}', {title}, '#leeks Leeks'],
    ['- {title}', {title}, '- Leeks'],
    ['{{{title}}}', {title}, '{Leeks}'],
    ['a ) b ( {title}', {title}, 'a ) b ( Leeks'],
    ['e-book {title} 3/4', {title}, 'e-book Leeks 3/4'],
  ])('makes of %j with %j: %j', (template, facts, text) => {
    expect(made(template, facts)).toBe(text);
  });

  it('keeps a fact to the letter, also one that looks like a template', () => {
    expect(made('{title}', {title: 'Use {price}, (not) {{it}} · ·'})).toBe('Use {price}, (not) {{it}} · ·');
  });

  it('by default leaves the page’s description as it is', () => {
    fc.assert(
      fc.property(fc.string({maxLength: LIMITS.description}), (description) => {
        expect(made(DEFAULT_TEMPLATE, {description})).toBe(description.trim());
      }),
    );
  });

  it('leaves the page’s description where a template cannot be read', () => {
    expect(made('{title', {title, description: 'Braised.'})).toBe('Braised.');
  });

  it('fits what Pinterest takes', () => {
    expect(characters(made('{selection}', {selection: 'word '.repeat(400)}))).toBeLessThanOrEqual(LIMITS.description);
  });

  const literal = fc.string({unit: fc.constantFrom('a', 'b', ' ', '·', ',', '(', ')', '“', '”', '\n', '-', ':')});
  const part = fc.oneof(literal, fc.constantFrom(...TEMPLATE_VARIABLES.map((name) => `{${name}}`)));
  const template = fc.array(part, {maxLength: 12}).map((parts) => parts.join(''));

  it('puts the facts in and changes nothing else where every fact is known', () => {
    fc.assert(
      fc.property(template, (written) => {
        const facts = Object.fromEntries(TEMPLATE_VARIABLES.map((name) => [name, name.toUpperCase()]));
        expect(made(written, facts)).toBe(written.replace(/\{(\w+)\}/g, (_, name) => name.toUpperCase()).trim());
      }),
    );
  });

  it('never leaves a separator beside nothing, nor empty brackets, of facts alone', () => {
    const between = fc.constantFrom(' · ', ', ', ' | ', ' – ', '\n', '\n\n', ' ');
    const names = fc.constantFrom(...TEMPLATE_VARIABLES);
    const shape = fc.array(fc.tuple(between, names, fc.boolean()), {minLength: 1, maxLength: 8});
    const known = fc.record(Object.fromEntries(TEMPLATE_VARIABLES.map((name) => [name, fc.constantFrom('', 'x')])));
    fc.assert(
      fc.property(shape, known, (pieces, facts) => {
        const written = pieces.map(([before, name, isIn], at) => {
          const put = isIn ? `({${name}})` : `{${name}}`;
          return at === 0 ? put : before + put;
        });
        expect(made(written.join(''), facts)).toMatch(/^$|^(\(x\)|x)(( · |, | \| | – |\n|\n\n| )(\(x\)|x))*$/);
      }),
    );
  });

  it.each(['(', '({title}', ' ', '“', ' -', '\n '])(
    'comes to an end with thousands of “%s”, and to a fit text',
    (part) => {
      // A pattern that tries every split of these would not be done within the test's time.
      expect(characters(made(part.repeat(20_000), {title}))).toBeLessThanOrEqual(LIMITS.description);
    },
  );
});
