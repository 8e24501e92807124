import {fromBase64} from '../domain/base64';
import {sha256Of} from '../domain/sha256';
import {imageIdentity} from '../images/full-size/image-identity';

const embedded = /^data:[^,]*;base64,([A-Za-z0-9+/]+={0,2})$/;

/** Hexadecimal SHA-256 of the bytes of an embedded picture (`data:`, base64); null for any other address. */
export const imageHashOf = async (mediaUrl: string): Promise<string | null> => {
  const [, base64] = embedded.exec(mediaUrl) ?? [];
  const bytes = base64 === undefined ? null : fromBase64(base64);
  return bytes === null ? null : sha256Of(bytes);
};

/**
 * By what a picture is known again: the address under which all its sizes agree, by whichever scheme it was loaded; the
 * hash of its bytes where it has no address. Empty for what is neither.
 */
export const imageKeyOf = async (mediaUrl: string): Promise<string> => {
  if (/^https?:/i.test(mediaUrl)) return imageIdentity(mediaUrl);
  const hash = await imageHashOf(mediaUrl);
  return hash === null ? '' : `sha256:${hash}`;
};
