/** Elements that show a picture, or hold what names one. */
const SHOWING = new Set(['img', 'video', 'iframe', 'input', 'canvas', 'noscript', 'image', 'embed', 'object']);

/** Selectors of the rules that name a picture, in the sheets of the page's own site: others keep their rules. */
const pictureRules = ({styleSheets}: Document): readonly string[] => {
  const found: string[] = [];
  for (const sheet of styleSheets) {
    if (sheet.href !== null && !sheet.href.startsWith(`${location.origin}/`)) continue;
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSStyleRule && rule.style.backgroundImage.includes('url(')) found.push(rule.selectorText);
  }
  return found;
};

/** What tells a picture from a part of the page's dress: its attributes, its place, and what stands around it. */
const readPicture = (element: Element, names: readonly string[]) => {
  const {x, y, width, height} = element.getBoundingClientRect();
  const anchor = element.closest('a');
  return {
    attributes: names.map((name) => element.getAttribute(name)),
    box: [x, y, width, height, element.checkVisibility()],
    around: [element.closest('article,main'), element.closest('figure'), element.closest('nav,header,footer,aside')],
    link: [anchor?.getAttribute('href'), anchor?.textContent],
  };
};

const matchesOf = (document: Document, selector: string): readonly Element[] => {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
};

/**
 * The bare reads of a collector, of which nothing is made: metadata, sheets, every element's name and attributes, each
 * picture's place and surroundings, and the style of what a rule gives a picture to. No collector that goes by these is
 * faster, whatever it does with them. Answers what the images show.
 */
export const reads = (document: Document): readonly string[] => {
  const shown: string[] = [];
  const read: unknown[] = [];
  for (const meta of document.querySelectorAll('meta'))
    read.push(meta.getAttribute('name'), meta.getAttribute('property'), meta.getAttribute('content'));
  const styled: Element[] = pictureRules(document).flatMap((selector) => matchesOf(document, selector));
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Element)) continue;
    const names = node.getAttributeNames();
    for (const name of names) {
      if (name === 'style' && node.getAttribute(name)?.includes('url(') === true) styled.push(node);
      else if (name.startsWith('data-') && node.getAttribute(name)?.includes('/') === true) read.push(node);
    }
    if (SHOWING.has(node.localName)) read.push(readPicture(node, names));
    if (node instanceof HTMLImageElement && node.naturalWidth * node.naturalHeight > 0) shown.push(node.currentSrc);
  }
  for (const element of styled)
    read.push(getComputedStyle(element).backgroundImage, element.getBoundingClientRect().width);
  return read.length === 0 ? [] : shown;
};
