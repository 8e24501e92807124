import type {PinError} from '../../src/domain/pin-error';

/** A list that is fetched: not asked for, on its way, here, or not to be had. */
export type Listing<Item> =
  | {readonly kind: 'idle'}
  | {readonly kind: 'loading'}
  | {readonly kind: 'listed'; readonly items: readonly Item[]}
  | {readonly kind: 'failed'; readonly error: PinError};

export const itemsOf = <Item>(listing: Listing<Item> | undefined): readonly Item[] =>
  listing?.kind === 'listed' ? listing.items : [];
