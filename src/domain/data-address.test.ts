import {describe, expect, it} from 'vitest';
import {fromBase64, toBase64} from '../../src/domain/base64';
import {bytesOfData} from './data-address';

const textOf = (address: string) => {
  const bytes = bytesOfData(address);
  return bytes === null ? null : new TextDecoder().decode(bytes);
};

describe('bytesOfData', () => {
  it.each([
    ['data:image/svg+xml,<svg/>', '<svg/>'],
    ['data:image/svg+xml;charset=utf-8,%3Csvg%20a="50%"/%3E', '<svg a="50%"/>'],
    ['data:image/png;base64,aGVsbG8=', 'hello'],
    ['DATA:image/png;x=y; base64,aGVs%0AbG8%3D', 'hello'],
    ['data:,', ''],
    ['data:image/png;base64,###', null],
    ['https://images.example/data:image/png,a', null],
    ['data:image/png', null],
  ])('reads %s', (address, text) => {
    expect(textOf(address)).toBe(text);
  });
});

describe('toBase64', () => {
  it('gives back what it was given, beyond one chunk', () => {
    const bytes = Uint8Array.from({length: 100_001}, (_, at) => at % 251);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });
});
