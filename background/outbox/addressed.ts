import type {OutboxItem, Owner} from '../../src/domain/outbox-item';
import type {PinPlace} from '../../src/domain/pin-draft';

/** An item that says whose it is and where it goes: what the API cannot do without. */
export type Addressed = OutboxItem & {readonly owner: Owner; readonly place: PinPlace};

export const isAddressed = (item: OutboxItem): item is Addressed => item.owner !== null && item.place !== null;
