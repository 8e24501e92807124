import {address, cssAddresses, isPictureFile, numberOf, otherAttributes, srcset} from './read-addresses';
import type {Address, Sighting, Survey} from './sighting';
import {surveyPageFacts} from './survey-page-facts';

/** Tags that other rules read, or whose attributes never name a picture to look at. */
const READ_ELSEWHERE = /^(?:img|amp-img|source|script|style|link|meta|noscript|base|html|head|form)$/;

const nameOf = (element: Element): string => {
  const names = element.getAttribute('class')?.trim().split(/\s+/).slice(0, 2).join('.') ?? '';
  return element.localName + (element.id === '' ? '' : `#${element.id}`) + (names === '' ? '' : `.${names}`);
};

const placeOf = (element: Element | null, depth = 5): string =>
  element === null || depth === 0 ? '' : `${placeOf(element.parentElement, depth - 1)} ${nameOf(element)}`.trim();

const declared = (element: Element, side: 'width' | 'height'): number | null => {
  const text = element.getAttribute(side) ?? '';
  if (/^\d+(?:\.\d+)?(?:px)?$/.test(text.trim())) return numberOf(text);
  return numberOf(new RegExp(`(?:^|[;\\s])${side}:\\s*([\\d.]+)px`).exec(element.getAttribute('style') ?? '')?.[1]);
};

/** Pinterest's attribute, and the two spellings of it that its widgets take. */
const isNopin = (element: Element): boolean => element.matches('[nopin], [data-pin-nopin], [data-nopin]');

const sighting = (kind: Sighting['kind'], element: Element, addresses: Address[]): Sighting[] =>
  addresses.length === 0
    ? []
    : [
        {
          kind,
          addresses,
          width: declared(element, 'width'),
          height: declared(element, 'height'),
          place: placeOf(element),
          ...(isNopin(element) ? {isNopin: true as const} : {}),
        },
      ];

/** The picture file that a link around this one picture, and no other, leads to. */
const linkedFile = (image: Element, base: string): Address[] => {
  const link = image.closest('a[href]');
  if (link === null || link.querySelectorAll('img, amp-img').length !== 1) return [];
  return address(link.getAttribute('href'), 'linked', base).filter(({url}) => isPictureFile(url));
};

const ofImage = (image: Element, base: string): Address[] => {
  const sources = image.parentElement?.localName === 'picture' ? [...image.parentElement.children] : [];
  return [
    ...address(image instanceof HTMLImageElement ? image.currentSrc : '', 'shown', base),
    ...address(image.getAttribute('src'), 'src', base),
    ...srcset(image.getAttribute('srcset'), 'srcset', base),
    ...otherAttributes(image, base),
    ...sources
      .filter(({localName}) => localName === 'source')
      .flatMap((source) => [
        ...srcset(source.getAttribute('srcset'), 'source', base),
        ...otherAttributes(source, base),
      ]),
    ...linkedFile(image, base),
  ];
};

/** The picture that a `<noscript>` repeats for readers without scripts: the one right before it or right after. */
const twinOf = (noscript: Element): Element | null => {
  const near = [noscript.previousElementSibling, noscript.nextElementSibling].flatMap((sibling) =>
    sibling === null ? [] : [sibling, ...sibling.querySelectorAll('img')],
  );
  const images = near.filter(({localName}) => localName === 'img');
  return images.length === 1 ? (images[0] ?? null) : null;
};

/** Pictures written inside `<noscript>`, which a browser with scripts keeps as text; by their twin where they have one. */
const inNoscripts = (document: Document, base: string) => {
  const twins = new Map<Element, Address[]>();
  const alone: Sighting[] = [];
  for (const noscript of document.querySelectorAll('noscript')) {
    if (!/<img/i.test(noscript.textContent)) continue;
    const parsed = new DOMParser().parseFromString(noscript.textContent, 'text/html');
    const images = [...parsed.images];
    const twin = images.length === 1 ? twinOf(noscript) : null;
    for (const image of images) {
      const found = ofImage(image, base).map((one) => ({...one, how: 'noscript' as const}));
      if (twin === null) {
        alone.push(...sighting('noscript', image, found).map((one) => ({...one, place: placeOf(noscript)})));
      } else twins.set(twin, found);
    }
  }
  return {twins, alone};
};

const ofOther = (element: Element, base: string): Sighting[] => {
  const {localName} = element;
  if (localName === 'video')
    return sighting('poster', element, address(element.getAttribute('poster'), 'poster', base));
  if (localName === 'image') {
    const href = element.getAttribute('href') ?? element.getAttribute('xlink:href');
    return sighting('svg', element, address(href, 'src', base));
  }
  if (localName === 'input' && element.getAttribute('type') === 'image') {
    return sighting('input', element, address(element.getAttribute('src'), 'src', base));
  }
  if (/^(?:iframe|embed|object)$/.test(localName)) return ofPlayer(element, base);
  if (READ_ELSEWHERE.test(localName)) return [];
  const own = element.hasAttributes() ? otherAttributes(element, base) : [];
  const href =
    localName === 'a' && element.querySelector('img, amp-img') === null ? element.getAttribute('href') : null;
  const file = address(href, 'linked', base).filter(({url}) => isPictureFile(url));
  return [...sighting('data', element, own), ...sighting('link', element, file)];
};

const STILLS: readonly (readonly [RegExp, string])[] = [
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]{11})(?![\w-])/,
    'https://i.ytimg.com/vi/$1/hqdefault.jpg',
  ],
  [
    /^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/([a-z0-9]+)/,
    'https://www.dailymotion.com/thumbnail/video/$1',
  ],
];

/** The picture of a film that a frame plays, where its address follows from the film's. */
const ofPlayer = (frame: Element, base: string): Sighting[] => {
  const src = frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? frame.getAttribute('data');
  const [film] = address(src, 'src', base);
  const [pattern, still] = STILLS.find(([player]) => player.test(film?.url ?? '')) ?? [];
  if (film === undefined || pattern === undefined || still === undefined) return [];
  const [, id = ''] = pattern.exec(film.url) ?? [];
  return sighting('player', frame, address(still.replace('$1', id), 'still', base));
};

const ofStyle = (element: Element, base: string): Sighting[] =>
  [null, '::before', '::after'].flatMap((pseudo) => {
    const {backgroundImage, content} = getComputedStyle(element, pseudo);
    const value = pseudo === null ? backgroundImage : `${backgroundImage} ${content}`;
    return value.includes('url(') ? sighting('css', element, cssAddresses(value, base)) : [];
  });

/** Every place of a page that names a picture, junk and all. Slow and thorough: it is what others are held against. */
export const survey = (document: Document): Survey => {
  const base = document.baseURI;
  const elements = [...document.querySelectorAll('*')];
  const {twins, alone} = inNoscripts(document, base);
  const images = [...document.querySelectorAll('img, amp-img')];
  return {
    elements: elements.length,
    base,
    sightings: [
      ...images.flatMap((image) => sighting('img', image, [...ofImage(image, base), ...(twins.get(image) ?? [])])),
      ...alone,
      ...elements.flatMap((element) => [...ofOther(element, base), ...ofStyle(element, base)]),
      ...surveyPageFacts(document, base),
    ],
  };
};
