const embedded = /^data:[^,]*;base64,([A-Za-z0-9+/]+={0,2})$/;

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> | null => {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
};

/** Hexadecimal SHA-256 of the bytes of an embedded picture (`data:`, base64); null for any other address. */
export const imageHashOf = async (mediaUrl: string): Promise<string | null> => {
  const [, base64] = embedded.exec(mediaUrl) ?? [];
  const bytes = base64 === undefined ? null : bytesOf(base64);
  if (bytes === null) return null;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/**
 * By what a picture is known again: its address, by whichever scheme it was loaded, but else to the letter, since
 * servers make versions of one picture by any part of it; the hash of its bytes where it has no address. Empty for what
 * is neither.
 */
export const imageKeyOf = async (mediaUrl: string): Promise<string> => {
  if (/^https?:/i.test(mediaUrl)) return mediaUrl.replace(/^https?:\/\//i, '').replace(/#.*/s, '');
  const hash = await imageHashOf(mediaUrl);
  return hash === null ? '' : `sha256:${hash}`;
};
