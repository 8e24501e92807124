import {randomBytes, randomInt} from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What follows the prefix of a token: upper-case base 32, as Pinterest's look, so that a check of the shape is exercised. */
export const newSecret = (length = 64): string =>
  Array.from(randomBytes(length), (byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** An app's id is a number of seven digits, its secret forty of hexadecimal. */
export const newApp = () => ({id: String(randomInt(1_000_000, 9_999_999)), secret: randomBytes(20).toString('hex')});
