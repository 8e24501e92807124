import {fromBase64} from './base64';

const encoder = new TextEncoder();

/** Percent-decoded to bytes; a stray `%` stands for itself (URL standard, percent-decode). */
const percentDecoded = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = encoder.encode(text);
  const decoded: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const hex = bytes[at] === 0x25 ? /^[\da-f]{2}/i.exec(String.fromCharCode(...bytes.subarray(at + 1, at + 3))) : null;
    decoded.push(hex === null ? (bytes[at] ?? 0) : Number.parseInt(hex[0], 16));
    if (hex !== null) at += 2;
  }
  return Uint8Array.from(decoded);
};

/** The bytes of a `data:` address, read here: a policy forbids to fetch it. Null for any other address. */
export const bytesOfData = (address: string): Uint8Array<ArrayBuffer> | null => {
  const [, head, body] = /^data:([^,]*),([\s\S]*)$/i.exec(address) ?? [];
  if (head === undefined || body === undefined) return null;
  if (!/;\s*base64\s*$/i.test(head)) return percentDecoded(body);
  // Most are plain base64 and large: only what is escaped or spaced is looked through.
  const plain = /[%\s]/.test(body) ? new TextDecoder().decode(percentDecoded(body)).replace(/\s/g, '') : body;
  return fromBase64(plain);
};
