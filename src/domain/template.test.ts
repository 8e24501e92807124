import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {DEFAULT_TEMPLATE, parseTemplate, TEMPLATE_LIMIT, TEMPLATE_VARIABLES} from './template';

const text = (written: string) => ({kind: 'text', text: written});
const variable = (name: string) => ({kind: 'variable', name});

describe('parseTemplate', () => {
  it('tells text from variables', () => {
    expect(parseTemplate('See {title} by {author}!')).toEqual({
      ok: true,
      value: [text('See '), variable('title'), text(' by '), variable('author'), text('!')],
    });
  });

  it('takes a name in any capitals and with blanks around it', () => {
    expect(parseTemplate('{ Title }')).toEqual({ok: true, value: [variable('title')]});
  });

  it('reads doubled braces as braces', () => {
    expect(parseTemplate('a {{title}} b')).toEqual({ok: true, value: [text('a {title} b')]});
    expect(parseTemplate('{{{title}}}')).toEqual({ok: true, value: [text('{'), variable('title'), text('}')]});
  });

  it.each([
    ['{title', {kind: 'unclosed', at: 0}],
    ['by {', {kind: 'unclosed', at: 3}],
    ['{title {price}', {kind: 'unclosed', at: 0}],
    ['{{{', {kind: 'unclosed', at: 2}],
    ['by }', {kind: 'stray', at: 3}],
    ['{title}}', {kind: 'stray', at: 7}],
    ['by {autor}', {kind: 'unknown', at: 3, name: 'autor'}],
    ['{}', {kind: 'unknown', at: 0, name: ''}],
    ['{constructor}', {kind: 'unknown', at: 0, name: 'constructor'}],
    ['x'.repeat(TEMPLATE_LIMIT + 2), {kind: 'tooLong', by: 2}],
  ])('finds what is wrong with %j', (template, error) => {
    expect(parseTemplate(template)).toEqual({ok: false, error});
  });

  it('knows the default', () => {
    expect(parseTemplate(DEFAULT_TEMPLATE)).toEqual({ok: true, value: [variable('description')]});
  });

  it('reads any text again once its braces are doubled', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('{', '}', 'a', ' ', '\n')}), (written) => {
        const parsed = parseTemplate(written.replace(/[{}]/g, '$&$&'));
        expect(parsed).toEqual({ok: true, value: written === '' ? [] : [text(written)]});
      }),
    );
  });

  it('never throws, and points into what was written', () => {
    const pieces = fc.constantFrom('{', '}', ...TEMPLATE_VARIABLES, 'x', ' ', '·');
    fc.assert(
      fc.property(
        fc.array(pieces).map((some) => some.join('')),
        (template) => {
          const parsed = parseTemplate(template);
          if (parsed.ok || parsed.error.kind === 'tooLong') return;
          expect('{}').toContain(template.charAt(parsed.error.at) || 'nothing');
        },
      ),
    );
  });
});
