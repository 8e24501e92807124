/** Pixels that an address tells by its looks; null where it tells none. */
export type SizeHint = {readonly width: number | null; readonly height: number | null};

const PLAIN: readonly RegExp[] = [
  /[-_/](?<w>\d{2,4})x(?<h>\d{2,4})(?=[-_./!]|$)/,
  /\/fit\/[ct]\/(?<w>\d+)\/(?<h>\d+)\//,
  /\/(?<w>\d{2,4})x\//,
  /(?:^|\/)(?<w>\d{2,4})px-/,
  /\/(?:max|scale-to-width-down|scale-to-width)\/(?<w>\d{2,4})(?=\/|$|\?)/,
  // A year and its month are no size.
  /\/news(?:\/ws)?\/(?<w>\d{3,4})\/(?!\d\d?\/)/,
  /[-_](?<w>\d{3,4})[wx](?=\.\w+$)/,
  // Blogger's, also with the height and the cut: /w1200-h630-p-nu/.
  /\/[ws](?<w>\d{2,4})(?:-h(?<h>\d{2,4}))?(?:-[a-z]+)*\//,
  /=[sw](?<w>\d{2,4})(?:-[a-z0-9-]+)?$/,
  /\._[A-Z]{2}(?<w>\d{2,4})_/,
];

/** Names of sizes, as one newspaper's files have them. */
const NAMED: Readonly<Record<string, number>> = {
  superJumbo: 2048,
  jumbo: 1024,
  articleLarge: 600,
  articleInline: 190,
  thumbLarge: 150,
  thumbStandard: 75,
  thumbWide: 190,
  facebookJumbo: 1050,
  master768: 768,
  master675: 675,
  master1050: 1050,
  master315: 315,
  mediumThreeByTwo210: 210,
  mediumThreeByTwo440: 440,
  videoSixteenByNineJumbo1600: 1600,
};

const numberOf = (text: string | null | undefined): number | null => {
  const value = Number(text ?? Number.NaN);
  return Number.isInteger(value) && value > 0 && value < 10_000 ? value : null;
};

const inPath = (path: string): SizeHint => {
  const name = /-([a-zA-Z0-9]+?)(?:-v\d+)?\.\w+$/.exec(path)?.[1];
  const named = name !== undefined && Object.hasOwn(NAMED, name) ? (NAMED[name] ?? null) : null;
  if (named !== null) return {width: named, height: null};
  const order = (key: string) => numberOf(new RegExp(`[/,]${key}[_:=](\\d{2,4})(?=[,/])`).exec(path)?.[1]);
  const [width, height] = [order('w') ?? order('width'), order('h') ?? order('height')];
  if (width !== null || height !== null) return {width, height};
  for (const pattern of PLAIN) {
    const {w, h} = pattern.exec(path)?.groups ?? {};
    if (w !== undefined) return {width: numberOf(w), height: numberOf(h)};
  }
  return {width: null, height: null};
};

export const sizeHint = (address: string): SizeHint => {
  if (!URL.canParse(address)) return {width: null, height: null};
  const {pathname, searchParams} = new URL(address);
  const query = (...names: readonly string[]) =>
    names.map((name) => numberOf(searchParams.get(name))).find((n) => n !== null) ?? null;
  const [, both, bothHigh] =
    /^(\d+)[,x*](\d+)$/.exec(searchParams.get('resize') ?? searchParams.get('fit') ?? '') ?? [];
  const width = numberOf(both) ?? query('w', 'width', 'wid', 'imwidth', 'maxwidth');
  const height = numberOf(bothHigh) ?? query('h', 'height', 'hei');
  return width === null && height === null ? inPath(pathname) : {width, height};
};
