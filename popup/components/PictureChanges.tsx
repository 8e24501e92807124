import type {OutboxItem} from '../../src/domain/outbox-item';
import {pictureChangeWords} from '../../src/ui/picture-words';

/** What was done to a pin's picture so that Pinterest took it. */
export const PictureChanges = ({item}: {readonly item: OutboxItem}) => <p>{pictureChangeWords(item.changes)}</p>;
