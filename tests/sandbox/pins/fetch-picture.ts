import {isIPv4} from 'node:net';
import {refusals} from '../api/refusals';
import {MAX_PICTURE_BYTES} from './inspect-picture';

const TIMEOUT_MS = 10_000;
const MAX_REDIRECTS = 5;

/** The sandbox never leaves the machine. URL parsing has already folded `127.1`, `0x7f000001` and the like to one form. */
const isLoopback = ({protocol, hostname}: URL): boolean =>
  (protocol === 'http:' || protocol === 'https:') &&
  (hostname === 'localhost' || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.')));

/** The tests' public name for loopback: addresses under it are such that anybody might fetch them. */
const ledHome = (url: URL): URL => {
  const led = new URL(url);
  if (led.hostname === 'pictures.example') led.hostname = '127.0.0.1';
  return led;
};

/** Follows redirects by hand: each hop must be on loopback too. */
const fetchOnLoopback = async (url: URL, signal: AbortSignal): Promise<Response | null> => {
  let next = ledHome(url);
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    if (!isLoopback(next)) return null;
    const response = await fetch(next, {redirect: 'manual', signal});
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    next = ledHome(new URL(location, next));
  }
  return null;
};

const readAtMost = async (response: Response, limit: number): Promise<Buffer | null> => {
  if (response.body === null) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > limit) return null; // Leaving the loop cancels the download.
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const download = async (address: string, timeoutMs: number): Promise<Buffer | null> => {
  const response = await fetchOnLoopback(new URL(address), AbortSignal.timeout(timeoutMs));
  if (response?.ok !== true) {
    await response?.body?.cancel();
    return null;
  }
  return readAtMost(response, MAX_PICTURE_BYTES);
};

/** The very bytes behind an `image_url`; whatever goes wrong on the way is "could not fetch", as at Pinterest. */
export const fetchPicture = async (address: string, timeoutMs = TIMEOUT_MS): Promise<Buffer> => {
  const bytes = await download(address, timeoutMs).catch(() => null);
  if (bytes === null) throw refusals.couldNotFetch();
  return bytes;
};
