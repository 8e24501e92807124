import {boxOf, findAll, naturalHeightOf, naturalWidthOf, urlOf} from './dom';
import {addressIn, groupOf, NO_SIZE} from './group';
import {addGroup, type Stage} from './search';

/** A picture opened by itself in a tab: the browser shows it in a page of its own making. */
export const readDocumentImage: Stage = (search) => {
  const {document, base, page, lookedAt} = search;
  const image = findAll(document, 'img').find((element) => element instanceof HTMLImageElement);
  const isMeasured = image !== undefined && naturalWidthOf(image) > 0;
  const size = isMeasured ? {width: naturalWidthOf(image), height: naturalHeightOf(image), isMeasured} : NO_SIZE;
  const vector = page.contentType.startsWith('image/svg') ? ({fault: 'svg'} as const) : {};
  const addresses = addressIn(urlOf(document), base, 'document', {size, isShown: true, ...vector});
  lookedAt.images++;
  addGroup(search, groupOf('image', addresses, image && {element: image, box: boxOf(image)}));
};
