import type {Candidate, Collection, PageFacts} from './candidate';

/** Pictures that are made at the user's wish: a card of the page's title, and what its tab shows. */
export type DrawingKind = 'card' | 'view';

/** A picture that was made: `url` carries its bytes (`data:`, JPEG or PNG), and width and height are its pixels. */
export type Drawing = {
  /** Unique among the drawings of a page. */
  readonly id: string;
  readonly kind: DrawingKind;
  readonly url: string;
  readonly width: number;
  readonly height: number;
};

/** Characters of a drawing's address at most: as many as one embedded picture of a page may have. */
export const MAX_DRAWING_LENGTH = 1_300_000;

/** What was drawn of a tab's page, by the page's address. */
export type KeptDrawings = {readonly pageUrl: string; readonly drawings: readonly Drawing[]};

/** With one more, the only one of its kind; another page starts anew. */
export const withDrawing = (kept: KeptDrawings | null, pageUrl: string, drawing: Drawing): KeptDrawings => {
  const others = kept?.pageUrl === pageUrl ? kept.drawings.filter(({kind}) => kind !== drawing.kind) : [];
  return {pageUrl, drawings: [...others, drawing]};
};

/** A drawing among the page's pictures, with the page's link and title. */
export const drawnCandidate = ({id, url, width, height}: Drawing, {link, cleanLink, title}: PageFacts): Candidate => ({
  id,
  url,
  displayedUrl: null,
  kind: 'page',
  width,
  height,
  isMeasured: true,
  link,
  cleanLink,
  title,
  description: title,
  altText: '',
  source: 'drawn',
  score: 0,
  pinId: null,
  isTarget: false,
  thumbnail: null,
});

/** A page's pictures, and after them what was drawn of it; nothing is drawn of a page that forbids pinning. */
export const withDrawings = (collection: Collection, drawings: readonly Drawing[]): Collection =>
  collection.nopin !== null || drawings.length === 0
    ? collection
    : {
        ...collection,
        candidates: [...collection.candidates, ...drawings.map((one) => drawnCandidate(one, collection.page))],
      };
