/** A browser with the shipped package in it, as a torture needs it. */
export type Subject = {
  /** Opens the popup over a page, selects all its pictures, presses "Pin", and waits until that many more are held. */
  readonly pinAll: (address: string, count: number) => Promise<void>;
  /**
   * Has the background live, and ends it when `moment` has come, or as the browser then sees fit; false where none was
   * alive any more.
   */
  readonly live: (moment: () => Promise<void>, idleMs: number) => Promise<boolean>;
  /** Starts the background, as an event would, if it does not run. */
  readonly wake: () => Promise<void>;
  /** What the extension says of each picture: the name of its state. */
  readonly held: () => Promise<ReadonlyMap<string, string>>;
  /** How the ends of its background are called and counted. */
  readonly tell: (kills: number) => string;
  readonly close: () => Promise<void>;
};
