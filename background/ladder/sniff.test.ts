import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {hasManyFrames} from './many-frames';
import {sniff} from './sniff';

const text = (words: string) => new TextEncoder().encode(words);
const plain = () => sharp({create: {width: 16, height: 16, channels: 4, background: '#2c6e63'}});
const ftyp = (brand: string) => Uint8Array.from([0, 0, 0, 16, ...text(`ftyp${brand}`), 0, 0, 0, 0]);

describe('sniff', () => {
  it.each([
    ['jpeg', 'JPEG'],
    ['png', 'PNG'],
    ['gif', 'GIF'],
    ['webp', 'WebP'],
    ['avif', 'AVIF'],
    ['tiff', 'TIFF'],
  ] as const)('knows what is written as %s', async (written, format) => {
    expect(sniff(await plain().toFormat(written).toBuffer())).toBe(format);
  });

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'SVG'],
    ['\uFEFF<?xml version="1.0"?>\n<!-- a > b -->\n<!DOCTYPE svg PUBLIC "a" "b">\n<svg:svg/>', 'SVG'],
    ['<!DOCTYPE svg PUBLIC "a" "b" [<!ENTITY a "b">]> <svg/>', 'SVG'],
    [`${'<!DOCTYPE svg><!-- a -->'.repeat(40)}<svg >`, 'SVG'],
    [`${'<!DOCTYPE svg [ ]><!-- a -->'.repeat(40)}<html><svg/>`, null],
    ['<html><body><svg/></body></html>', null],
    ['{"error": "no picture here"}', null],
    ['', null],
  ])('takes the text %j for %s', (words, format) => {
    expect(sniff(text(words))).toBe(format);
  });

  it('tells HEIC from AVIF by the brand, and from a film', () => {
    expect(sniff(ftyp('heic'))).toBe('HEIC');
    expect(sniff(ftyp('avis'))).toBe('AVIF');
    expect(sniff(ftyp('isom'))).toBeNull();
  });

  it('knows a bitmap and an icon', () => {
    expect(sniff(Uint8Array.from([0x42, 0x4d, 9, 9, 9, 9, 0, 0, 0, 0, 54, 0]))).toBe('BMP');
    expect(sniff(Uint8Array.from([0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0]))).toBe('ICO');
  });
});

describe('hasManyFrames', () => {
  const frames = async (count: number, format: 'gif' | 'webp') => {
    const raw = Buffer.concat(Array.from({length: count}, (_, at) => Buffer.alloc(16 * 16 * 3, at * 90)));
    const moving = sharp(raw, {raw: {width: 16, height: 16 * count, channels: 3, pageHeight: 16}});
    return moving.toFormat(format).toBuffer();
  };

  it.each([
    ['gif', 'GIF'],
    ['webp', 'WebP'],
  ] as const)('is true for a %s that moves, and for no other', async (written, format) => {
    expect(hasManyFrames(await frames(3, written), format)).toBe(true);
    expect(hasManyFrames(await frames(1, written), format)).toBe(false);
  });

  it('comes to an end with a GIF that was cut', async () => {
    const whole = await frames(3, 'gif');
    for (let length = 0; length < whole.length; length += 7) {
      expect(typeof hasManyFrames(whole.subarray(0, length), 'GIF')).toBe('boolean');
    }
  });
});
