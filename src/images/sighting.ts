import type {ClosedFrame} from '../domain/candidate';

/** Attributes as the page wrote them, names in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/** CSS pixels, from the page's own top left corner. */
export type Box = {readonly x: number; readonly y: number; readonly width: number; readonly height: number};

/** What stands around an element. */
export type Around = {
  /** Within an article or the page's main part. */
  readonly isInContent: boolean;
  readonly isInFigure: boolean;
  /** Within navigation, footer or sidebar. */
  readonly isInSide: boolean;
  readonly isInHeader: boolean;
  /** Within a part that calls itself an advertisement. */
  readonly isInAdvert: boolean;
  /** The caption of the figure around it; empty where there is none. */
  readonly caption: string;
  /** Attributes of the link around it. */
  readonly anchor: Attributes | null;
  /** Attributes of the link that its card in a list leads by, where no link is around it. */
  readonly card: Attributes | null;
  /** Attributes of the link in the heading of the post that it stands in, with the heading for a title. */
  readonly post: Attributes | null;
  /** What the card's link, or the one around it, says; empty where it is long. */
  readonly linkText: string;
  /** True when it is the only picture in that link, icons aside. Only told where the link leads to an image file. */
  readonly isAloneInAnchor: boolean;
  /** Classes and id of the element around it. */
  readonly names: string;
};

/** For a place of which nothing else needs to be known. */
export const NOTHING_AROUND: Around = {
  isInContent: false,
  isInFigure: false,
  isInSide: false,
  isInHeader: false,
  isInAdvert: false,
  caption: '',
  anchor: null,
  card: null,
  post: null,
  linkText: '',
  isAloneInAnchor: false,
  names: '',
};

/** What the browser knows of an image that it has been given. */
export type Shown = {
  /** `currentSrc`, as the browser resolved it. */
  readonly url: string;
  /** `naturalWidth` and `naturalHeight`: 0 while nothing is there, and divided by the density of a responsive version. */
  readonly width: number;
  readonly height: number;
  readonly isComplete: boolean;
};

/** A `<source>` beside an image. */
export type SourceElement = {readonly attributes: Attributes; readonly isForThisWindow: boolean};

/** One element that shows a picture or names one: what the page says of it, and nothing yet concluded. */
export type Sighting = {
  /** Local name, or `::before` and `::after` for what a style sheet inserts. */
  readonly tag: string;
  /** Of a background only those that may name a picture, its title and label, and the marks for pinning. */
  readonly attributes: Attributes;
  /** Null for what is no image element. */
  readonly shown: Shown | null;
  readonly box: Box;
  /** False where the page's style hides it, and where it takes no room. */
  readonly isVisible: boolean;
  readonly around: Around;
  readonly sources: readonly SourceElement[];
  /** Of the elements around that hold no other image: the attributes that may name a picture. */
  readonly wrapping: Attributes;
  /** Computed `background-image` and `content`; empty where none was asked for. */
  readonly css: string;
  /** True where a rule of a style sheet gives the element that, and not its own style. */
  readonly isFromSheet: boolean;
  /** What a canvas shows, or an image whose address only its page knows, as `data:image/jpeg`; else empty. */
  readonly pixels: string;
  /** The text of a `<noscript>`; empty for everything else. */
  readonly markup: string;
  /** Place, in the list of sightings, of the image that a `<noscript>` stands beside; -1 where there is none. */
  readonly twin: number;
};

/** What one document holds for a search: plain data, gathered in the page and read elsewhere. */
export type Gathering = {
  readonly url: string;
  /** What relative addresses are relative to. */
  readonly base: string;
  readonly contentType: string;
  readonly title: string;
  /** Text that the user has marked. */
  readonly selection: string;
  /** The address that was loaded, before any script changed it without loading anew; empty where nobody knows. */
  readonly loadedUrl: string;
  /** Keys in lower case; those marked nopin are left out. */
  readonly metas: readonly {readonly key: string; readonly content: string; readonly description: string}[];
  readonly links: readonly Attributes[];
  /** Texts of `application/ld+json`, and of Magento's galleries. */
  readonly structured: readonly string[];
  /** Addresses of `itemprop="image"` on elements that show nothing. */
  readonly itemImages: readonly string[];
  /** True when the frame that holds the document is marked nopin. */
  readonly isFrameNopin: boolean;
  /** What the window shows of the page. */
  readonly view: Box;
  /** In document order, backgrounds last. */
  readonly sightings: readonly Sighting[];
  readonly closedFrames: readonly ClosedFrame[];
  readonly isPartial: boolean;
  /** Milliseconds spent in the page. */
  readonly took: number;
};

/** True for a link that leads to a picture without showing it. */
export const isMereLink = ({tag, css}: Sighting): boolean => tag === 'a' && css === '';

/** The value of an attribute, empty where it is missing. */
export const valueIn = (attributes: Attributes | null, name: string): string => attributes?.[name] ?? '';

/** True for an attribute that is there, whatever its value. */
export const isSet = (attributes: Attributes | null, name: string): boolean => attributes?.[name] !== undefined;
