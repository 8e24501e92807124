import {useEffect, useState} from 'preact/hooks';
import type {OutboxItem} from '../../src/domain/outbox-item';

/** An address of a picture that was embedded in its page and has none; given up with the row. Null while there is none. */
export const useStoredPicture = (
  {id, draft}: OutboxItem,
  readPicture: (id: string) => Promise<Blob | null>,
): string | null => {
  const [address, setAddress] = useState<string | null>(null);
  const isEmbedded = draft.mediaUrl.startsWith('data:');
  useEffect(() => {
    if (!isEmbedded) return;
    let made: string | null = null;
    let isGone = false;
    void readPicture(id).then((picture) => {
      if (picture === null || isGone) return;
      made = URL.createObjectURL(picture);
      setAddress(made);
    });
    return () => {
      isGone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [id, isEmbedded]);
  return address;
};
