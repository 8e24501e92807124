/** The related products of `site/shop.html`, each with a page of its own made from `site/product.html`. */
export type Product = {
  readonly slug: string;
  readonly name: string;
  readonly price: string;
  readonly words: string;
  /** Scene and seed of its pictures. */
  readonly picture: string;
};

export const PRODUCTS: readonly Product[] = [
  {
    slug: 'branch-vase',
    name: 'Branch vase',
    price: '58,00',
    words: 'Narrow at the neck, heavy at the foot: one branch stands where you put it.',
    picture: 'vase-5',
  },
  {
    slug: 'block-print-cloth',
    name: 'Block-print cloth',
    price: '46,00',
    words: 'Linen, printed with one block and two inks, washed before it leaves us.',
    picture: 'textile-7',
  },
  {
    slug: 'reading-chair',
    name: 'Reading chair',
    price: '640,00',
    words: 'Beech, wool and a seat deep enough for the second half of a novel.',
    picture: 'chair-6',
  },
  {
    slug: 'pressed-fern',
    name: 'Pressed fern',
    price: '32,00',
    words: 'Gathered in August, pressed for a winter, mounted on cotton paper.',
    picture: 'botanical-5',
  },
];
