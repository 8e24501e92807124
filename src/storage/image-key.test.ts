import {describe, expect, it} from 'vitest';
import {imageHashOf, imageKeyOf} from './image-key';

/** The SHA-256 of no more than "abc", by FIPS 180-4. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('imageHashOf', () => {
  it('is the hash of the bytes, whatever their type is called', async () => {
    expect(await imageHashOf('data:image/png;base64,YWJj')).toBe(ABC);
    expect(await imageHashOf('data:image/jpeg;charset=x;base64,YWJj')).toBe(ABC);
  });

  it.each(['https://img.example/a.jpg', 'data:image/svg+xml,<svg/>', 'data:image/png;base64,Y', 'data:,'])(
    'is not told of %s',
    async (address) => {
      expect(await imageHashOf(address)).toBeNull();
    },
  );
});

describe('imageKeyOf', () => {
  it('takes an address for the same by either scheme, and at any place on it', async () => {
    const key = await imageKeyOf('https://img.example/a.jpg?v=2');
    expect(key).toBe('img.example/a.jpg?v=2');
    expect(await imageKeyOf('http://img.example/a.jpg?v=2#x')).toBe(key);
    expect(await imageKeyOf('https://img.example/a.jpg?v=3')).not.toBe(key);
    expect(await imageKeyOf('https://www.img.example/a.jpg?v=2')).not.toBe(key);
  });

  it('is the same for all sizes of a picture that servers are known to make, and for no other picture', async () => {
    const key = await imageKeyOf('https://shop.example/wp-content/uploads/2026/11/leeks.jpg');
    expect(await imageKeyOf('https://shop.example/wp-content/uploads/2026/11/leeks-300x200.jpg')).toBe(key);
    const wide = await imageKeyOf('https://img.example/a.jpg?w=3');
    expect(await imageKeyOf('https://img.example/a.jpg?w=2')).toBe(wide);
    expect(await imageKeyOf('https://img.example/b.jpg?w=2')).not.toBe(wide);
    expect(await imageKeyOf('https://shop.example/wp-content/uploads/2026/11/leeks-2.jpg')).not.toBe(key);
    expect(await imageKeyOf('https://shop.example/wp-content/uploads/2025/11/leeks.jpg')).not.toBe(key);
  });

  it('knows an embedded picture by its bytes, and one that cannot be read not at all', async () => {
    expect(await imageKeyOf('data:image/png;base64,YWJj')).toBe(`sha256:${ABC}`);
    expect(await imageKeyOf('data:image/png;base64,Y')).toBe('');
  });
});
