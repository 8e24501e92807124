import type {Address, Sighting} from './in-page/sighting';

/** What in an address tells a size, a shape or a version of one picture: `[where, what it becomes]`. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  // MediaWiki and the wikis that follow it.
  [/\/thumb\/((?:[^/]+\/)*[^/]+\.\w+)\/[^/]*\d+px-[^/]*$/i, '/$1'],
  [/\/revision\/latest(?:\/[^?]*)?$/, ''],
  // A photograph's number, then a cut of it.
  [/(\/img\/(?:media|uploads)\/[0-9a-f]{32,})\/.*$/, '$1'],
  // Image servers that take their orders in the path.
  [/\/(?:[a-z]{1,4}_[^/,]+,)*[a-z]{1,4}_[^/,]+(?=\/(?:v\d+\/)?[^/]+$)/, ''],
  [/\/(?:freeze\/)?(?:max|fit\/[ct]|fit|fill|resize)\/\d+(?:\/\d+)?(?=\/)/, ''],
  [/\/(?:(?:resize|crop|fit|rt|q|w|h|sm|scp|ar|dpr|width|height|quality|g|el)[:=][^/]+\/)+/, '/'],
  [/\/styles\/[^/]+\/public(?=\/)/, ''],
  // A part of the path that is nothing but a size: /640x480/, /236x/, /w640/, /s1600-h/, /news/1024/cpsprodpb.
  [/\/(?:\d{2,4}x\d{0,4}|[wh]\d{2,4}|s\d{2,4}(?:-[a-z]+)*)(?=\/)/gi, ''],
  [/\/news(?:\/ws)?\/\d+(?=\/)/, '/news'],
  [/=[swh]\d{2,4}(?:-[a-z0-9-]+)?$/i, ''],
  // At the end of the file's name.
  [/\._[A-Z0-9_,]+_(?=\.\w+$)/, ''],
  [/@[\d.]+x(?=\.\w+$)/i, ''],
  [/[-_](?:\d{2,4}x\d{2,4}|\d{3,4}[wx])(?=[-_.\w]*\.\w+$)/gi, ''],
  [
    /-(?:article(?:Large|Inline)|(?:super|video|facebook|medium)?[jJ]umbo|master\d+|thumb(?:Large|Standard|Wide)|blog\w*\d+|(?:video|popup|sfSpan|wide|square|tm|hp)[A-Z]\w*|\w*(?:Four|Three|Two)By\w+|mediumSquare\w*|largeHorizontal\w*|threeByTwo\w+)(?:-v\d+)?(?=\.\w+$)/,
    '',
  ],
  [/[-_](?:small|medium|large|thumb|thumbnail|full|orig(?:inal)?|xl|lg|md|sm|big|dblbig|wide)(?=\.\w+$)/i, ''],
  [/(\.(?:jpe?g|png|gif))\.webp$/i, '$1'],
];

const SIZE_KEYS =
  /^(?:w|h|width|height|wid|hei|maxw|maxh|maxwidth|maxheight|max-w|max-h|resize|fit|crop|size|s|sz|q|quality|qlt|auto|format|fm|fmt|dpr|ssl|strip|zoom|itok|v|ver|modified_at|usm|sharp|cb|op_\w+|imwidth|imheight|im|impolicy|interpolation|downsize|output-\w+|composite-to|enlarge|rect|cs|blend\w*|bm|ba|bw|bh)$/i;

/** The address inside an address of a server that only scales: `?url=https%3A…`, `/https://…`, `i0.wp.com/host/…`. */
const unwrapped = (url: URL): string | null => {
  const names = ['url', 'src', 'image', 'image_uri'];
  const asked = names.map((name) => url.searchParams.get(name)).find((text) => text !== null) ?? null;
  if (asked !== null && /^https?:\/\//.test(asked)) return asked;
  const inPath = /\/(https?:\/\/?[^/]+\/.+)$/.exec(url.pathname) ?? /\/(https?%3A%2F%2F.+)$/i.exec(url.pathname);
  if (inPath?.[1] !== undefined)
    return inPath[1].includes('%2F') ? decodeURIComponent(inPath[1]) : inPath[1].replace(/^(https?:)\/+/, '$1//');
  const photon = /^i\d\.wp\.com$/.test(url.hostname) ? /^\/([^/]+\.[^/]+\/.+)$/.exec(url.pathname) : null;
  return photon?.[1] === undefined ? null : `https://${photon[1]}`;
};

/** The same for all addresses that are, by their looks, one picture in several sizes; another picture has another. */
export const keyOf = (address: string): string => {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  const inner = unwrapped(url);
  if (inner !== null && URL.canParse(inner)) return keyOf(inner);
  const path = VARIANTS.reduce((text, [pattern, becomes]) => text.replace(pattern, becomes), url.pathname);
  const query = [...url.searchParams]
    .filter(([name]) => !SIZE_KEYS.test(name))
    .map(([name, value]) => `${name}=${value}`);
  return `${url.hostname.replace(/^www\./, '')}${path}${query.length === 0 ? '' : `?${query.sort().join('&')}`}`;
};

const PLACEHOLDER =
  /^data:|(?:blank|spacer|placeholder|transparent|loading|loader|pixel|lazy|grey|gray|dot|clear|(?<!\d)1x1(?!\d)|empty)[^/]*\.(?:gif|png|jpe?g|svg|webp)/i;

export const isPlaceholder = (url: string): boolean => PLACEHOLDER.test(url);

/** One picture of a page: every address of it, and the places that name it. */
export type Identity = {
  readonly id: number;
  readonly addresses: readonly Address[];
  readonly sightings: readonly Sighting[];
};

export type Identities = {
  readonly all: readonly Identity[];
  /** The picture of an address, whether the page holds this very address or another size of it. */
  readonly of: (url: string) => Identity | null;
};

/** Names that stand in three places, each time for another picture, are stand-ins for what a script would load. */
const standIns = (keys: readonly (readonly string[])[]): ReadonlySet<string> => {
  const partners = new Map<string, Set<string>>();
  for (const group of keys) {
    for (const key of group) {
      const others = group.filter((other) => other !== key).sort();
      if (others.length > 0) partners.set(key, (partners.get(key) ?? new Set()).add(others.join(' ')));
    }
  }
  return new Set([...partners].flatMap(([key, found]) => (found.size >= 3 ? [key] : [])));
};

/** What one place names, apart where it names several pictures that are known to be so, as a gallery's list does. */
const partsOf = (keys: readonly string[], known: ReadonlyMap<string, number>): readonly (readonly string[])[] => {
  const pictures = new Set(keys.flatMap((key) => known.get(key) ?? []));
  return pictures.size < 2 ? [keys] : keys.map((key) => [key]);
};

/**
 * Unites sightings into pictures: those of one element, and those whose addresses differ in nothing but a size. `also`
 * names addresses known by other means to be one picture, and each of its lists another one. Stand-ins unite nothing.
 */
export const identify = (sightings: readonly Sighting[], also: readonly (readonly string[])[] = []): Identities => {
  const keysOf = (urls: readonly string[]) => [...new Set(urls.filter((url) => !isPlaceholder(url)).map(keyOf))];
  const groups = sightings.map(({addresses}) => keysOf(addresses.map(({url}) => url)));
  const fake = standIns(groups);
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    const above = parent.get(key);
    return above === undefined || above === key ? key : rootOf(above);
  };
  const unite = (keys: readonly string[]): void => {
    const [first, ...others] = keys.filter((key) => !fake.has(key));
    if (first === undefined) return;
    if (!parent.has(first)) parent.set(first, first);
    for (const other of others) parent.set(rootOf(other), rootOf(first));
  };
  const known = new Map(also.flatMap((urls, at) => keysOf(urls).map((key) => [key, at] as const)));
  const parts = groups.map((keys) => partsOf(keys, known));
  for (const group of [...parts.flat(), ...also.map(keysOf)]) unite(group);

  const byRoot = new Map<string, {addresses: Address[]; sightings: Sighting[]}>();
  sightings.forEach((sighting, index) => {
    const named = sighting.addresses.filter(({url}) => !isPlaceholder(url) && !fake.has(keyOf(url)));
    const roots = new Set((parts[index] ?? []).flatMap((keys) => keys.find((key) => !fake.has(key)) ?? []).map(rootOf));
    for (const root of roots) {
      const one = byRoot.get(root) ?? {addresses: [], sightings: []};
      byRoot.set(root, one);
      one.sightings.push(sighting);
      one.addresses.push(...(roots.size < 2 ? named : named.filter(({url}) => rootOf(keyOf(url)) === root)));
    }
  });
  const all = [...byRoot.values()].map((one, id): Identity => ({id, ...one}));
  const byUrl = new Map(all.flatMap((one) => one.addresses.map(({url}) => [url, one] as const)));
  const byKey = new Map(all.flatMap((one) => one.addresses.map(({url}) => [keyOf(url), one] as const)));
  const rootsOf = new Map([...byRoot.keys()].map((root, id) => [root, all[id]] as const));
  // What is known by other means may stand in no place that a survey can read a picture from.
  for (const key of also.flatMap(keysOf)) {
    const one = rootsOf.get(rootOf(key));
    if (one !== undefined && !byKey.has(key)) byKey.set(key, one);
  }
  return {all, of: (url) => byUrl.get(url) ?? byKey.get(keyOf(url)) ?? null};
};
