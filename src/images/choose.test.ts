import {describe, expect, test} from 'vitest';
import {chosenIn} from './choose';
import {type Address, addressOf, groupOf, NO_SIZE, TRUST} from './group';

const address = (name: string, more: Partial<Address> = {}): Address =>
  addressOf({url: `https://cdn.example/${name}`, fault: null}, 'src', more);

const choose = (...addresses: readonly Address[]) => chosenIn(groupOf('image', addresses)).chosen;

const nameOf = (chosen: Address | null) => chosen?.url.replace('https://cdn.example/', '');

describe('the address chosen', () => {
  test('is the widest', () => {
    expect(nameOf(choose(address('a', {weight: 300}), address('b', {weight: 900}), address('c', {weight: 600})))).toBe(
      'b',
    );
  });

  test('is what the server calls the original, where its width is not known, and is believed where it is', () => {
    const cut = address('resize/leek_resize=1360,765', {
      weight: 1360,
      size: {width: 1360, height: 765, isMeasured: true},
    });
    const whole = address('original/leek.jpg');
    expect(nameOf(choose(cut, whole))).toBe('original/leek.jpg');
    const small = address('original/leek.jpg', {size: {width: 800, height: 450, isMeasured: true}});
    expect(choose(cut, small)).toMatchObject({url: cut.url});
  });

  test('is what Amazon’s servers give whoever asks for nothing', () => {
    const film = (order: string, more?: Partial<Address>) =>
      addressOf({url: `https://m.media-amazon.com/images/M/leek.${order}.jpg`, fault: null}, 'src', more);
    expect(choose(film('_V1_UX1000_', {size: {width: 1000, height: 1500, isMeasured: true}}), film('_V1_'))?.url).toBe(
      film('_V1_').url,
    );
  });

  test.each([
    ['original/leek.jpg?im_w=320', 'original/leek.jpg?im_w=1200'],
    ['media/originals/leek.jpg?w=200', 'media/originals/leek.jpg?w=1600'],
    ['originals/leek-300x200.jpg', 'originals/leek-1200x800.jpg'],
    ['originals/leek.jpg?w=200', 'originals/leek.jpg'],
  ])('is not what lies among the originals and is asked for small: %s', (small, large) => {
    expect(nameOf(choose(address(small), address(large, {weight: 300})))).toBe(large);
    const measured = {width: 640, height: 480, isMeasured: true};
    expect(nameOf(choose(address(small), address('leek.jpg', {size: measured})))).toBe('leek.jpg');
  });

  test('is the author’s before the linked file, that before the named original, that before any width, and AVIF last', () => {
    const addresses = [
      address('avif', {trust: TRUST.doubtful, weight: 9000}),
      address('wide', {weight: 3000}),
      address('original', {trust: TRUST.full}),
      address('linked', {trust: TRUST.linked}),
      address('stated', {trust: TRUST.stated}),
    ];
    const order: (string | undefined)[] = [];
    for (let left = addresses; left.length > 0; ) {
      const best = choose(...left);
      order.push(nameOf(best));
      left = left.filter(({url}) => url !== best?.url);
    }
    expect(order).toEqual(['stated', 'linked', 'original', 'wide', 'avif']);
  });

  describe('among cuts of a server that tells their sizes', () => {
    const cut = (name: string, more: Partial<Address> = {}) => address(`img/${'s'.repeat(27)}=/${name}/leek.jpg`, more);
    const shown = cut('570x0', {weight: 570, size: {width: 570, height: 428, isMeasured: true}});

    test('is the larger one of the same shape', () => {
      expect(choose(shown, cut('670x503'))?.url).toContain('670x503');
    });

    test('is not one of another shape, be what is shown one of a set of versions', () => {
      const version = cut('600x0', {size: {width: 600, height: 450, isMeasured: false}, isShown: true});
      const named = cut('1000x500', {source: 'jsonLd', size: {width: 1000, height: 500, isMeasured: false}});
      expect(choose({...version, source: 'srcset'}, named)?.size.width).toBe(600);
      expect(choose({...version, source: 'src'}, named)?.size.width).toBe(1000);
    });

    test('is not one of another shape', () => {
      expect(choose(shown, cut('670x300'))).toMatchObject({url: shown.url});
    });
  });

  test('is the larger by their names where of one picture’s cuts nothing else is known', () => {
    const cut = (size: string) => address(`2015/03/leeks-${size}.jpg`, {trust: TRUST.full});
    expect(nameOf(choose(cut('1280x960'), cut('1900x1200')))).toBe('2015/03/leeks-1900x1200.jpg');
  });

  describe('beside a cut for sharing', () => {
    const shown = (width: number) =>
      address('/leek.jpg?width=640', {
        weight: width,
        isShown: true,
        size: {width, height: width * 1.5, isMeasured: true},
      });
    const named = (query: string) => address(`/leek.jpg?${query}`, {source: 'openGraph', weight: 1_200});

    test.each(['width=1200&height=630', 'resize=1200,630', 'resize=1200%2C630'])(
      'is what the page shows, in its own shape, where that is half as wide: %s',
      (query) => {
        expect(choose(shown(640), named(query))).toMatchObject({isShown: true});
        expect(choose(shown(400), named(query))).toMatchObject({source: 'openGraph'});
      },
    );

    test('is the larger where the shapes agree, or one is unknown', () => {
      expect(choose(shown(640), named('width=1200&height=1800'))).toMatchObject({source: 'openGraph'});
      expect(choose(shown(640), named('width=1200'))).toMatchObject({source: 'openGraph'});
    });
  });

  test('is the picture that another address carries within it, as resizing servers have it, where its size is unknown', () => {
    const whole = address('uploads/2017/leeks-in-a-pan.jpg');
    const cut = address('resize/fit-in/1200x800/cdn.example/uploads/2017/leeks-in-a-pan.jpg', {weight: 1200});
    expect(nameOf(choose(cut, whole))).toBe('uploads/2017/leeks-in-a-pan.jpg');
    expect(choose(cut, {...whole, size: {...NO_SIZE, width: 600}})?.url).toBe(cut.url);
  });

  test('is the larger by the word for its size, where nothing else tells them apart', () => {
    const size = (word: string, more: Partial<Address> = {}) => address(`${word}/1001/38604738_1.jpg`, more);
    expect(nameOf(choose(size('l', {weight: 302}), size('xl')))).toBe('xl/1001/38604738_1.jpg');
    expect(nameOf(choose(size('s'), size('2xl'), size('m', {weight: 302})))).toBe('2xl/1001/38604738_1.jpg');
    const measured = size('l', {weight: 800, size: {width: 800, height: 600, isMeasured: true}});
    expect(nameOf(choose(size('m', {weight: 302}), measured))).toBe('l/1001/38604738_1.jpg');
    // Of another picture, or of one word, nothing is known.
    expect(nameOf(choose(size('l', {weight: 302}), address('xl/1001/38604739_1.jpg')))).toBe('l/1001/38604738_1.jpg');
    expect(nameOf(choose(size('xl'), address('a.jpg', {weight: 302})))).toBe('a.jpg');
  });

  test('is the largest of PrestaShop’s types, whatever is shown', () => {
    const type = (name: string, more: Partial<Address> = {}) => address(`16440-${name}_default/leek.jpg`, more);
    expect(nameOf(choose(type('home', {weight: 280}), type('large'), type('cart')))).toBe(
      '16440-large_default/leek.jpg',
    );
    const uploaded = address('16440/leek.jpg');
    expect(choose(type('large', {weight: 800}), uploaded)?.url).toBe(uploaded.url);
    expect(choose(type('home', {weight: 280}), address('16441-large_default/leek.jpg'))?.url).toBe(type('home').url);
  });

  test('is one that others can load, however large what only this network answers', () => {
    const own = (name: string, more: Partial<Address> = {}) =>
      addressOf({url: `http://localhost:8888/${name}`, fault: null}, 'srcset', more);
    expect(choose(own('leek.jpg', {weight: 1200}), address('leek.jpg'))?.url).toBe('https://cdn.example/leek.jpg');
    expect(choose(own('a.jpg', {weight: 300}), own('b.jpg', {weight: 1200}))?.url).toBe('http://localhost:8888/b.jpg');
    const broken = {...address('leek.jpg'), fault: 'broken' as const};
    expect(choose(own('leek.jpg'), broken)?.url).toBe('http://localhost:8888/leek.jpg');
  });

  test('is the file that others are cut from, whatever vouches for each', () => {
    const file = 'f/2b5a/leek-tart-of-the-day.jpg';
    const cut = address(`${file}/v1/fit/w_448,h_672/leek.jpg?token=a.b`, {weight: 896});
    expect(nameOf(choose(cut, address(`${file}?token=c.d`)))).toBe(`${file}?token=c.d`);
    expect(choose(cut, address(`f/2b5a/leek-pie-of-the-day.jpg?token=c.d`))?.url).toBe(cut.url);
  });

  describe('is not what is named as the original', () => {
    const stencil = (size: string, more: Partial<Address> = {}) =>
      address(size, {...more, url: `https://cdn11.bigcommerce.com/s-7/images/stencil/${size}/products/7/leek.jpg`});
    const wide = (width: number) => stencil(`${width}w`, {size: {...NO_SIZE, width}});
    const other = address('leek.jpg', {size: {...NO_SIZE, width: 2560}});

    test.each([TRUST.full, TRUST.linked])('where another size of it is larger, and both tell their widths', (trust) => {
      const zoom = stencil('1280x1280', {trust});
      expect(choose(wide(640), zoom, wide(1920), wide(2560))).toMatchObject({url: wide(2560).url});
      expect(choose(wide(640), zoom, wide(1280), other)).toMatchObject({url: zoom.url});
    });

    test('where that is a link, and another is named as the original and calls itself larger', () => {
      const linked = stencil('500x659', {trust: TRUST.linked, size: {width: 500, height: 659, isMeasured: true}});
      const zoom = stencil('1280x1280', {trust: TRUST.full});
      expect(choose(linked, zoom)).toMatchObject({url: zoom.url});
      expect(choose(stencil('1280x1280', {trust: TRUST.linked}), stencil('500x659', {trust: TRUST.full}))?.url).toBe(
        zoom.url,
      );
      expect(choose(linked, {...zoom, size: {width: 1280, height: 1280, isMeasured: true}})).toMatchObject({
        url: linked.url,
      });
    });

    test('unless that is another cut, or nothing is known of one', () => {
      const cut = {...wide(2560), size: {width: 2560, height: 640, isMeasured: false}};
      const zoom = stencil('1280x1280', {trust: TRUST.full});
      expect(choose(cut, zoom)).toMatchObject({url: zoom.url});
      const original = stencil('original', {trust: TRUST.linked});
      expect(choose(wide(2560), original)).toMatchObject({url: original.url});
      expect(choose(stencil('2560w'), zoom)).toMatchObject({url: zoom.url});
    });

    test('where a folder tells of a larger size of the same shape, or of what was uploaded', () => {
      const hash = '2c71116b22ad92063fcfe7c4ae73b2f3';
      const file = (folder: string, more?: Partial<Address>) => address(`product-images/${folder}/${hash}.webp`, more);
      const zoom = file('1024x1024', {trust: TRUST.full, size: {width: 1024, height: 768, isMeasured: true}});
      const named = (folder: string) => file(folder, {source: 'twitter'});
      expect(choose(zoom, file('200x200'), named('2048x2048'))?.url).toBe(file('2048x2048').url);
      expect(choose(zoom, named('2048x2048'), named('original'))?.url).toBe(file('original').url);
      for (const other of [named('2048x1072'), named('1100x1100'), named('200x200'), named('wide')])
        expect(choose(zoom, other)?.url).toBe(zoom.url);
      expect(choose(zoom, address('product-images/2048x2048/8a45892bee1fc1b96c21dfbfeb625737.webp'))?.url).toBe(
        zoom.url,
      );
    });

    test('but not where a theme calls the original one pixel narrower than its cut', () => {
      const uploaded = (name: string, width: number, more: Partial<Address> = {}) =>
        address(name, {...more, url: `https://kitchen.example/wp-content/uploads/${name}`, size: {...NO_SIZE, width}});
      const original = uploaded('leek-tart.jpg', 479, {trust: TRUST.linked});
      expect(choose(uploaded('leek-tart-400x284.jpg', 480), original)).toMatchObject({url: original.url});
    });

    test('but what is stated for pinning', () => {
      const stated = stencil('1280x1280', {trust: TRUST.stated});
      expect(choose(wide(2560), stated)).toMatchObject({url: stated.url});
    });
  });

  test('is among equals the one found first', () => {
    expect(nameOf(choose(address('a.jpg'), address('b.webp')))).toBe('a.jpg');
  });

  test('is none that cannot be pinned', () => {
    expect(choose({...address('a.svg'), fault: 'svg'})).toBeNull();
    expect(nameOf(choose({...address('a.svg', {weight: 900}), fault: 'svg'}, address('b')))).toBe('b');
  });

  test('keeps the best that is known of it, whichever rule knew', () => {
    const measured = {width: 640, height: 480, isMeasured: true};
    const found = choose(
      address('a', {size: {width: 640, height: null, isMeasured: false}, isLazy: true}),
      address('a', {size: measured, isShown: true}),
      address('a', {size: NO_SIZE, trust: TRUST.linked}),
    );
    expect(found).toMatchObject({size: measured, isShown: true, isLazy: false, trust: TRUST.linked});
  });
});

describe('a size in a file’s name', () => {
  const sized = (name: string, width: number | null, height: number | null, isMeasured = false) =>
    choose(address(name, {size: {width, height, isMeasured}}))?.size;

  test('is believed where nothing is known, and where it mends rounding', () => {
    expect(sized('leeks-1600x1067.jpg', null, null)).toEqual({width: 1600, height: 1067, isMeasured: false});
    expect(sized('leeks-1600x1067.jpg', 1600, 1065)).toEqual({width: 1600, height: 1067, isMeasured: false});
  });

  test('is not believed against what was measured or declared', () => {
    expect(sized('leeks-1600x1067.jpg', 800, 533, true)).toEqual({width: 800, height: 533, isMeasured: true});
    expect(sized('leeks-150x150.jpg', 1600, 1067)).toEqual({width: 1600, height: 1067, isMeasured: false});
  });
});
