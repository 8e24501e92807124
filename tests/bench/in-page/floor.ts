/** The least that any collector does: asks every image what it shows, and passes every element once. */
export const floor = (document: Document): readonly string[] => {
  const shown: string[] = [];
  for (const {currentSrc, naturalWidth, naturalHeight} of document.images) {
    if (naturalWidth > 0 && naturalHeight > 0) shown.push(currentSrc);
  }
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  let elements = 0;
  while (walker.nextNode() !== null) elements += 1;
  return elements === 0 ? [] : shown;
};
