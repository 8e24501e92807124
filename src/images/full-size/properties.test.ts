import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {allExamples} from './examples/all-examples';
import {imageIdentity} from './image-identity';
import {largerAddresses} from './larger-addresses';
import {shippedRules} from './shipped-table';
import {widthHint} from './width-hint';

const addresses = allExamples.flatMap(({cases, untouched}) => [
  ...cases.flatMap(({from, to}) => [from, ...to]),
  ...untouched,
]);

/** Pieces of addresses that the rules know, put together as no site would. */
const pieces = [
  ...new Set(addresses.flatMap((address) => address.split(/(?<=[/?&=])/).filter((piece) => piece.length < 60))),
];

const chimera = fc
  .tuple(fc.constantFrom(...addresses), fc.array(fc.constantFrom(...pieces), {maxLength: 8}))
  .map(([address, more]) => `${new URL(address).origin}/${more.join('')}`);

const any = fc.oneof(
  fc.constantFrom(...addresses),
  chimera,
  fc.webUrl({withQueryParameters: true}).map((url) => new URL(url).href),
);

const hostsKnown = new Set(shippedRules.flatMap(({hosts}) => hosts ?? []));

/** The host itself, or one of a family of which a rule knows both, or one that the address names inside itself. */
const isRelated = (host: string, url: string): boolean =>
  decodeURIComponent(decodeURIComponent(url).replace(/%(?![0-9a-f]{2})/gi, '%25'))
    .toLowerCase()
    .includes(host) || [...hostsKnown, 'i.redd.it'].some((known) => host === known);

const safely = <Value>(act: () => Value): Value | null => {
  try {
    return act();
  } catch {
    return null;
  }
};

describe('largerAddresses', () => {
  it('guesses at most three other http(s) addresses', () => {
    fc.assert(
      fc.property(any, (url) => {
        const guesses = largerAddresses(url);
        expect(guesses.length).toBeLessThanOrEqual(3);
        expect(new Set([url, ...guesses]).size).toBe(guesses.length + 1);
        for (const guess of guesses) expect(guess).toMatch(/^https?:\/\/[^/]+\//);
      }),
    );
  });

  it('learns nothing new from its own guesses', () => {
    fc.assert(
      fc.property(any, (url) => {
        const guesses = largerAddresses(url);
        for (const guess of guesses)
          expect([url, ...guesses]).toEqual(expect.arrayContaining([...largerAddresses(guess)]));
      }),
    );
  });

  it('keeps the order and the letters of what stays in a query', () => {
    const key = fc.stringMatching(/^x[a-z]{1,2}[0-9]$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(key, fc.webFragments()), {selector: ([name]) => name, maxLength: 6}),
        (pairs) => {
          const kept = pairs
            .map(([name, value]) => `${name}=${value.replaceAll('&', '')}`)
            .filter((part) => part.length < 20);
          const url = (parts: readonly string[]) =>
            `https://site.example/a.jpg${parts.length > 0 ? '?' : ''}${parts.join('&')}`;
          expect(largerAddresses(url(['w=9', ...kept.slice(0, 2), 'h=9', ...kept.slice(2)]))).toEqual([url(kept)]);
        },
      ),
    );
  });
});

describe('imageIdentity', () => {
  it('is the same for an address, its guesses, its other scheme, and whatever its fragment', () => {
    fc.assert(
      fc.property(any, fc.webFragments(), (url, fragment) => {
        const own = url.replace(/#.*/s, '');
        const others = [...largerAddresses(own), own.replace(/^http:/, 'https:'), `${own}#${fragment}`];
        expect(new Set([own, ...others].map(imageIdentity)).size).toBe(1);
      }),
    );
  });

  it('is its own identity', () => {
    fc.assert(
      fc.property(any, (url) => {
        const identity = imageIdentity(url);
        expect(imageIdentity(`https://${identity}`)).toBe(identity);
      }),
    );
  });

  it('never speaks of a host that the address does not name or its site does not own', () => {
    fc.assert(
      fc.property(any, (url) => {
        const host = imageIdentity(url).split('/')[0] ?? '';
        expect(safely(() => isRelated(host, url))).not.toBe(false);
      }),
    );
  });

  it('leaves what no rule knows alone', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const url = `https://site.example/a${path}?${query}`;
        fc.pre(!/\.(?:jpe?g|png|webp|gif|avif)\?/.test(url));
        expect(largerAddresses(url)).toEqual([]);
        expect(imageIdentity(url)).toBe(url.slice(8));
        expect(imageIdentity(`http${url.slice(5)}#top`)).toBe(url.slice(8));
      }),
    );
  });
});

it('takes any text without throwing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({unit: 'binary'}),
        any,
        chimera.map((url) => url.replace(/[/=]/g, '%')),
      ),
      (text) => {
        expect(Array.isArray(largerAddresses(text))).toBe(true);
        expect(typeof imageIdentity(text)).toBe('string');
        expect(['number', 'object']).toContain(typeof widthHint(text));
      },
    ),
  );
});
