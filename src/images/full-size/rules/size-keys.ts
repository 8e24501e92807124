import type {Rule} from '../rule';

/**
 * The commonest query keys of servers that nobody can list: Fastly, Akamai, Jetpack, ImageKit, Contentstack, Zalando,
 * Hearst and countless own ones. Only behind a picture's file name, and nothing but sizes: a crop makes another picture.
 */
export const sizeKeys: readonly Rule[] = [
  {
    id: 'size-keys',
    gates: ['.'],
    path: /\.(?:jpe?g|png|webp|gif|avif)$/i,
    kind: 'drop',
    drop: ['w', 'h', 'width', 'height', 'wid', 'hei', 'imwidth', 'resize', 'fit', 'dpr'],
  },
];
