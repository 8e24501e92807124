import {describe, expect, it} from 'vitest';
import messages from '../src/static/_locales/en/messages.json';
import {MENU_ENTRIES} from './menu-entries';

const entries = Object.values(MENU_ENTRIES);
const pointed = (context: string, click: object) => entries.find((one) => one.context === context)?.pointed(click);

/** A match pattern as the browsers read it: the query belongs to the path. */
const matches = (pattern: string, address: string): boolean => {
  const [, path = ''] = /^\*:\/\/\*(\/.*)$/.exec(pattern) ?? [];
  const {pathname, search} = new URL(address);
  const source = path.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`).test(pathname + search);
};

describe('the context menu', () => {
  it('has one entry per context, each with words of its own', () => {
    const contexts = entries.map(({context}) => context);
    expect(contexts).toEqual(['image', 'link', 'video', 'selection', 'page']);
    const titles = entries.map(({title}) => messages[title].message);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('tells what was pointed at', () => {
    const srcUrl = 'https://a.example/b.jpg';
    expect(pointed('image', {srcUrl, linkUrl: 'https://a.example/'})).toEqual({kind: 'image', srcUrl});
    expect(pointed('video', {srcUrl: 'blob:https://a.example/1'})).toEqual({
      kind: 'video',
      srcUrl: 'blob:https://a.example/1',
    });
    expect(pointed('selection', {selectionText: 'Slow leeks'})).toEqual({kind: 'selection', text: 'Slow leeks'});
    expect(pointed('page', {})).toBeNull();
  });

  it('takes a link for its image, and a page that is named after one for a page', () => {
    const at = (linkUrl: string) => pointed('link', {linkUrl});
    expect(at('https://a.example/b.JPG?w=2')).toEqual({kind: 'image', srcUrl: 'https://a.example/b.JPG?w=2'});
    expect(at('https://wiki.example/wiki/File:Rose.jpg')).toBeNull();
    expect(at('https://code.example/owner/repo/blob/main/rose.png')).toBeNull();
  });

  it.each([
    ['https://a.example/b.jpg', true],
    ['http://a.example/c/b.jpeg?w=1', true],
    ['https://a.example/B.JPG', true],
    ['https://a.example/b.webp', true],
    ['https://a.example/b.html', false],
    ['https://a.example/b.jpg.html', false],
    ['https://a.example/jpg', false],
  ])('is offered on a link to %s: %s', (address, isOffered) => {
    const patterns = entries.find(({context}) => context === 'link')?.patterns ?? [];
    expect(patterns.some((pattern) => matches(pattern, address))).toBe(isOffered);
  });
});
