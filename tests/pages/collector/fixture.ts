import type {Candidate, Collection} from '../../../src/domain/candidate';

/** What a page has to bring back; whatever is left out is not looked at. Addresses of its own site are paths. */
export type Expected = {
  /** Exactly these addresses, in any order. A pattern stands for one address that matches it. */
  readonly offered?: readonly (string | RegExp)[];
  /** At least these, wherever they come. */
  readonly among?: readonly string[];
  /** None of these, in whatever place. */
  readonly never?: readonly string[];
  /** An address that matches is on offer, or is told of as left out. */
  readonly accounted?: readonly RegExp[];
  /** These come first, in this order. */
  readonly first?: readonly string[];
  /** Exactly these, as `reason address`, in any order. */
  readonly leftOut?: readonly string[];
  /** What is said of every picture on offer; there is at least one. */
  readonly each?: Partial<Candidate>;
  /** What is said of some of the pictures on offer. */
  readonly candidates?: Readonly<Record<string, Partial<Candidate>>>;
  readonly nopin?: Collection['nopin'];
  readonly page?: Partial<Collection['page']>;
  readonly lookedAt?: Partial<Collection['lookedAt']>;
};

/** A page with one idea. In it, `%ORIGIN%` and `%OTHER%` stand for its own site and for another one. */
export type Fixture = {
  readonly html: string;
  readonly expected: Expected;
  /** Its address on its site, `/page/` unless told. */
  readonly path?: string;
  /** What else its site answers with; pictures of the name `…640x480.jpg` are there anyway. */
  readonly files?: Readonly<Record<string, {readonly type: string; readonly body: string}>>;
  /** A script that the page runs once it has loaded, as a visitor's doing would have it. */
  readonly afterLoad?: string;
  /** The address of the picture that the visitor pointed at. */
  readonly target?: string;
  /** False where the page itself goes on changing, so that no two looks see the same. */
  readonly isStill?: boolean;
};

/** What the page proves → the page. */
export type Fixtures = Readonly<Record<string, Fixture>>;
