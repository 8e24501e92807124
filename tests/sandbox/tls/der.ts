/** The few ASN.1 types that an X.509 certificate is made of, in DER (X.690). Each function returns one whole element. */
type Bytes = Uint8Array;

const lengthOf = (length: number): number[] => {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
};

const element = (tag: number, ...contents: Bytes[]): Bytes => {
  const content = Buffer.concat(contents);
  return Buffer.concat([Uint8Array.from([tag, ...lengthOf(content.length)]), content]);
};

export const sequence = (...items: Bytes[]): Bytes => element(0x30, ...items);

export const set = (...items: Bytes[]): Bytes => element(0x31, ...items);

export const utf8String = (text: string): Bytes => element(0x0c, Buffer.from(text));

export const octetString = (content: Bytes): Bytes => element(0x04, content);

export const bool = (value: boolean): Bytes => element(0x01, Uint8Array.from([value ? 0xff : 0]));

/** Integers are signed: a leading zero keeps a high first bit from making the number negative. */
export const integer = (magnitude: Bytes): Bytes =>
  element(0x02, (magnitude[0] ?? 0) > 0x7f ? Buffer.concat([Uint8Array.of(0), magnitude]) : magnitude);

export const bitString = (content: Bytes, unusedBits = 0): Bytes =>
  element(0x03, Buffer.concat([Uint8Array.of(unusedBits), content]));

/** `YYMMDDHHMMSSZ`: what X.509 asks for up to the year 2049. */
export const utcTime = (time: Date): Bytes =>
  element(0x17, Buffer.from(`${time.toISOString().replace(/\D/g, '').slice(2, 14)}Z`));

/** `[n]` of a structure: constructed where it wraps elements, primitive where it renames one. */
export const tagged = (number: number, kind: 'constructed' | 'primitive', content: Bytes): Bytes =>
  element((kind === 'constructed' ? 0xa0 : 0x80) | number, content);

export const objectId = (dotted: string): Bytes => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const octets = [first * 40 + second];
  for (const arc of rest) {
    const septets = [arc & 0x7f];
    for (let high = arc >>> 7; high > 0; high >>>= 7) septets.unshift((high & 0x7f) | 0x80);
    octets.push(...septets);
  }
  return element(0x06, Uint8Array.from(octets));
};
