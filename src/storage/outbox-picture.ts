import {bytesOfData} from '../domain/data-address';
import {readOutboxItem} from './outbox';

/** The types of which our own pages show embedded pictures. */
const SHOWN = /^data:(image\/(?:jpeg|png|webp|gif|avif))[;,]/i;

/**
 * The bytes of the picture that an item of the outbox carries, where it was embedded in its page. Null where it has an
 * address, cannot be shown or read, and for a private window's item, which is not on disk.
 */
export const readOutboxPicture = async (id: string): Promise<Blob | null> => {
  const item = await readOutboxItem(id).catch(() => null);
  const address = item?.draft.mediaUrl ?? '';
  const [, type] = SHOWN.exec(address) ?? [];
  const bytes = type === undefined ? null : bytesOfData(address);
  return type === undefined || bytes === null ? null : new Blob([bytes], {type});
};
