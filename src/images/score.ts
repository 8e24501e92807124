type Pixels = {readonly width: number; readonly height: number};

/**
 * Factors by which a picture is likelier to be pinned, or less likely, where a sign holds. The Save extension's are
 * kept: 4 for a picture its author marked, 10 for one that is a pin already, 1/2 for a narrow one.
 */
const FACTORS = {
  isTarget: 1_000_000_000,
  hasPin: 10,
  /** Its author wrote a picture or a link for its pins. */
  isMarked: 4,
  /** The page's metadata names what is shown on the page. */
  isAgreed: 2,
  /** They name it for those who share the page. */
  isShared: 400,
  /** Only the page's metadata names it. */
  isNamedOnly: 4,
  /** Only named in passing: as an article's in a list, or to be loaded early. */
  isMentioned: 0.3,
  /** The first picture of size in the article or the page's main part. */
  isLead: 8,
  /** Within an article or the page's main part. */
  isInContent: 1.5,
  isInFigure: 1.3,
  isInView: 1.3,
  /** Outside the article, and leads to another site: mostly somebody's advertisement. */
  isLeadingAway: 0.3,
  /** Leads to another page, where the lead picture leads to none: mostly what else a site has. */
  isLeadingOn: 0.6,
  /** Below 237 px of width, as it is shown. */
  isNarrow: 0.5,
  isBackground: 0.4,
  isHidden: 0.3,
  /** Within navigation, header, footer or sidebar. */
  isInFrame: 0.25,
  /** Its names call it a part of the page's dress: it comes after whatever is none. */
  isDoubtful: 0.0005,
} as const;

type Sign = keyof typeof FACTORS;

/** Object.keys forgets the keys of a constant. */
const signs = Object.keys(FACTORS) as Sign[];

/** What is known of a picture for judging how likely a person would pin it. */
export type Standing = Readonly<Record<Sign, boolean>> & {
  /** Pixels of the picture, null while unknown. */
  readonly pixels: Pixels | null;
  /** Pixels of the place it takes on the page; null where it takes none, or is hidden. */
  readonly place: Pixels | null;
};

/** Above this many pixels on a side more is no sign of more importance. */
const MAX_SIDE = 1_000;

/** Size taken for a picture of which nothing is known: that of a usual preview. */
const USUAL: Pixels = {width: 300, height: 300};

/** As the Save extension counts: a landscape as a square of its height, a tall picture to three times its width. */
const clampedArea = ({width, height}: Pixels): number => {
  const h = Math.min(height, MAX_SIDE);
  const w = Math.min(width, h);
  return w * Math.min(h, 3 * w);
};

/** How likely a person would pin the picture: higher is likelier, comparable within one page. Never negative. */
export const scoreOf = (standing: Standing): number => {
  const {pixels, isBackground} = standing;
  // A background fills its place whatever its own size, be it a pattern of ten pixels behind the whole page.
  const place = isBackground ? null : standing.place;
  const known = pixels ?? place ?? USUAL;
  let score = Math.sqrt(clampedArea(known) * clampedArea(place ?? known));
  for (const sign of signs) if (standing[sign]) score *= FACTORS[sign];
  return Math.round(score);
};
