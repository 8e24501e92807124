import type {PinError} from '../../src/domain/pin-error';

/** A list that is fetched from Pinterest: not asked for, on its way, here, or not to be had. */
export type Listing<Item> =
  | {readonly kind: 'idle' | 'loading'}
  | {readonly kind: 'listed'; readonly items: readonly Item[]}
  | {readonly kind: 'failed'; readonly error: PinError};

/** What has come so far. */
export const itemsOf = <Item>(listing: Listing<Item>): readonly Item[] =>
  listing.kind === 'listed' ? listing.items : [];
