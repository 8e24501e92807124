import {absolute, cssAddresses} from './read-addresses';

const IMAGE_LINK = /\.(?:jpe?g|png|gif|webp|avif|bmp)(?:[?#]|$)/i;

/**
 * What download tools do: every address of every `<img>` and `<source>`, the srcset cut at commas, links to picture files,
 * and the computed background of every element and its pseudo-elements. In the document's order, each address once.
 */
export const styled = (document: Document): readonly string[] => {
  const found = new Set<string>();
  const base = document.baseURI;
  const add = (text: string | null): void => {
    const url = absolute(text ?? '', base);
    if (url !== null) found.add(url);
  };
  for (const element of document.querySelectorAll('*')) {
    if (element instanceof HTMLImageElement) {
      add(element.currentSrc);
      add(element.getAttribute('src'));
    }
    if (element.localName === 'img' || element.localName === 'source') {
      for (const part of element.getAttribute('srcset')?.split(',') ?? []) add(part.trim().split(/\s+/)[0] ?? '');
      add(element.getAttribute('data-src'));
    }
    if (element instanceof HTMLAnchorElement && IMAGE_LINK.test(element.href)) add(element.href);
    for (const pseudo of [null, '::before', '::after']) {
      const value = getComputedStyle(element, pseudo).backgroundImage;
      if (value !== 'none') for (const {url} of cssAddresses(value, base)) found.add(url);
    }
  }
  return [...found];
};
