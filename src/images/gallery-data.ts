/** Pictures taken from one gallery: a bound that no honest page reaches. */
const MAX_PICTURES = 200;

const NAME = 'mage/gallery/gallery';

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** True for a text that tells of a gallery as Magento has it, and not of structured data. */
export const isGallery = (text: string): boolean => text.includes(`"${NAME}"`);

/**
 * The pictures of such a gallery, each in its sizes with the largest first. The page shows one of them at a time, and
 * of the others no more than small views.
 */
export const picturesInGallery = (text: string): readonly (readonly string[])[] => {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null) return [];
    const pictures = Object.values(data).flatMap((places): unknown => fieldOf(fieldOf(places, NAME), 'data'));
    return pictures.slice(0, MAX_PICTURES).flatMap((picture) => {
      const sizes = ['full', 'img', 'thumb'].map((size) => fieldOf(picture, size));
      return sizes.every((size) => typeof size === 'string' && size !== '') ? [sizes.map(String)] : [];
    });
  } catch {
    return [];
  }
};
