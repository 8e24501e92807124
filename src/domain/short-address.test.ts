import {describe, expect, it} from 'vitest';
import {shortAddress} from './short-address';

const picture = (fill: string): string => `data:image/png;base64,${fill.repeat(50_000)}`;

describe('shortAddress', () => {
  it.each(['https://site.example/a.jpg', 'blob:https://site.example/1', ''])('leaves %s as it is', (address) => {
    expect(shortAddress(address)).toBe(address);
  });

  it('leaves alone what travels lightly, and what only speaks of an embedded picture', () => {
    const light = 'data:,'.padEnd(199, 'a');
    expect(shortAddress(light)).toBe(light);
    expect(shortAddress(`${light}a`)).not.toBe(`${light}a`);
    const spoken = `https://site.example/?of=${picture('a')}`;
    expect(shortAddress(spoken)).toBe(spoken);
  });

  it('names an embedded picture in a few characters, the same each time, and no other the same', () => {
    const short = shortAddress(picture('abcd'));
    expect(short.length).toBeLessThan(40);
    expect(shortAddress(picture('abcd'))).toBe(short);
    expect(shortAddress(short)).toBe(short);
    expect(shortAddress(picture('abce'))).not.toBe(short);
    expect(shortAddress(`${picture('abcd')}abcd`)).not.toBe(short);
  });
});
