import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cleanLink} from './clean-link';
import {TRACKING_ANYWHERE, TRACKING_ON_HOSTS} from './tracking-parameters';

const clean = (link: string): string => cleanLink(link).link;

describe('a link', () => {
  it.each([...TRACKING_ANYWHERE.names, ...TRACKING_ANYWHERE.prefixes.map((prefix) => `${prefix}x`)])(
    'is cleaned of %s on any host, whatever its letters’ case',
    (name) => {
      expect(clean(`https://a.example/x?${name}=1`)).toBe('https://a.example/x');
      expect(clean(`https://a.example/x?${name.toUpperCase()}=1`)).toBe('https://a.example/x');
    },
  );

  it.each(
    TRACKING_ON_HOSTS.flatMap(({hosts, names}) =>
      names.flatMap((name) => hosts.map((host) => [name, host.replace('*', 'co.uk')] as const)),
    ),
  )('is cleaned of %s on %s and its subdomains, and nowhere else', (name, host) => {
    expect(clean(`https://${host}/x?${name}=1&id=7`)).toBe(`https://${host}/x?id=7`);
    expect(clean(`https://www.${host}/x?${name}=1`)).toBe(`https://www.${host}/x`);
    for (const other of [`https://not${host}/x?${name}=1`, `https://${host}.a.example/x?${name}=1`]) {
      expect(clean(other)).toBe(other);
    }
  });

  it.each([
    'https://a.example/recipe?id=12&page=2',
    'https://a.example/?ref=main',
    'https://a.example/?q=utm_source',
    'https://a.example/utm_source?a',
    'https://a.example/x&utm_source=n&fbclid=1',
    'https://a.example/?fbclid%20=1',
    'https://a.example/#?utm_source=x',
    'https://a.example/?a=1&&b=%zz&c',
    'https://a.example/?',
    'https://s3.example/a.jpg?X-Amz-Signature=1f&utm_source=x',
    'data:text/plain,a?utm_source=x',
    'view-source:https://a.example/?utm_source=x',
    'https://amazon-sale.com/?pf_rd_p=x',
    'a.example/?utm_source=x',
    '',
  ])('%j is left as it is', (link) => {
    expect(cleanLink(link)).toEqual({link, removed: []});
  });

  it('keeps what is functional, in its order and writing, and the fragment', () => {
    expect(cleanLink('https://A.example/%7Ex?b=%20&utm_source=n&a=+&fbclid=1&utm%5Fmedium=m#utm_source=x')).toEqual({
      link: 'https://A.example/%7Ex?b=%20&a=+#utm_source=x',
      removed: ['utm_source', 'fbclid', 'utm_medium'],
    });
  });

  const tracking = fc.constantFrom('utm_source', 'UTM_x', 'fbclid', 'mc_eid', 'pk_kwd', '_hsenc', 'utm%5fx');
  const functional = fc.constantFrom('id', 'q', 'ref', 'page', 'utm', 'a%zz', '', 'fbclid2', 'sig');
  const parameter = fc
    .tuple(fc.oneof(tracking, functional), fc.webQueryParameters())
    .map(([name, value]) => `${name}=${value}`);
  const link = fc
    .tuple(fc.webUrl(), fc.array(parameter, {maxLength: 6}), fc.option(fc.webFragments(), {nil: null}))
    .map(([base, query, hash]) => `${base}?${query.join('&')}${hash === null ? '' : `#${hash}`}`);

  it('never changes its host, path or fragment, and cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(link, (raw) => {
        const once = clean(raw);
        const [before, after] = [new URL(raw), new URL(once)];
        expect([after.origin, after.pathname, after.hash]).toEqual([before.origin, before.pathname, before.hash]);
        expect(cleanLink(once)).toEqual({link: once, removed: []});
      }),
    );
  });

  it('without tracking is the same to the byte', () => {
    const plain = fc.tuple(fc.webUrl(), fc.array(functional, {maxLength: 6}));
    fc.assert(
      fc.property(plain, ([base, names]) => clean(`${base}?${names.join('=1&')}`) === `${base}?${names.join('=1&')}`),
    );
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({unit: 'binary'})),
        (text) => clean(`https://a.example/?${text}`) !== '',
      ),
    );
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => typeof clean(text) === 'string'));
  });
});
