import type {Page} from 'playwright';

/**
 * Every element that holds text wider than itself, and the page where it is wider than its window, in words. What cuts
 * its text on purpose (an ellipsis), what scrolls sideways on purpose, and what only screen readers see is left alone.
 */
export const overflowsOf = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`page: ${root.scrollWidth} > ${root.clientWidth}`);
    if (document.body.scrollWidth > document.body.clientWidth)
      found.push(`body: ${document.body.scrollWidth} > ${document.body.clientWidth}`);
    const isWide = found.length > 0;
    for (const element of document.querySelectorAll('body *')) {
      const holdsText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      const {display, textOverflow, overflowX} = getComputedStyle(element);
      const {right} = element.getBoundingClientRect();
      if (holdsText && isWide && right > root.clientWidth)
        found.push(`reaches ${right}: ${element.outerHTML.slice(0, 120)}`);
      const isMeant = textOverflow === 'ellipsis' || overflowX === 'auto' || overflowX === 'scroll';
      if (!holdsText || isMeant || display === 'inline' || element.clientWidth <= 1) continue;
      if (element.scrollWidth > element.clientWidth + 1)
        found.push(
          `${element.tagName} “${element.textContent.slice(0, 60)}”: ${element.scrollWidth} > ${element.clientWidth}`,
        );
    }
    return found;
  });
