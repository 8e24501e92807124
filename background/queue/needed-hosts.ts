import type {OutboxItem} from '../../src/domain/outbox-item';
import {picturesOf} from '../../src/domain/rungs';

/** The origin that an item was refused for want of; null for none. */
export const wantedOrigin = ({state}: Pick<OutboxItem, 'state'>): string | null =>
  state.kind === 'rejected' && state.error.kind === 'rejected' && state.error.picture?.kind === 'needsHost'
    ? state.error.picture.origin
    : null;

const originOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).origin : null);

const isOpen = ({state: {kind}}: Pick<OutboxItem, 'state'>): boolean =>
  kind !== 'done' && kind !== 'cancelled' && kind !== 'rejected';

/** The origins of all pictures that are still to be fetched. */
export const neededOrigins = (items: readonly Pick<OutboxItem, 'state' | 'draft'>[]): ReadonlySet<string | null> =>
  new Set(items.filter(isOpen).flatMap(({draft}) => picturesOf(draft).map(originOf)));
