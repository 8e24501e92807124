import type {PinDraft} from '../src/domain/pin-draft';

/** Characters of description that Pinterest's form takes over (its own widget cuts there). */
const DESCRIPTION_LIMIT = 500;

/**
 * Pinterest's create form, prefilled: the documented `pin/create/button` with url, media and description. It has no
 * field for title or alt text; without a description the title stands in. A pin that the author named opens for saving.
 */
export const formUrlOf = (draft: PinDraft): string => {
  if (draft.pinId !== null) return `https://www.pinterest.com/pin/${draft.pinId}/repin/x/`;
  const description = [...(draft.description || draft.title)].slice(0, DESCRIPTION_LIMIT).join('');
  const query = new URLSearchParams({url: draft.link, media: draft.mediaUrl, description});
  return `https://www.pinterest.com/pin/create/button/?${query}`;
};
