import type {Collection} from '../src/domain/candidate';
import {cleanLink} from '../src/domain/clean-link';

/** Names the links that carry tracking without it, so that no page of ours needs the lists of what tracks to fill in a form. */
export const withCleanLinks = (collection: Collection): Collection => {
  const known = new Map<string, string | undefined>();
  const clean = <Linked extends {readonly link: string}>(linked: Linked): Linked & {cleanLink?: string | undefined} => {
    const {link} = linked;
    // All pictures of a page often lead to the same place.
    if (!known.has(link)) {
      const cleaned = cleanLink(link);
      known.set(link, cleaned.removed.length > 0 ? cleaned.link : undefined);
    }
    const cleaned = known.get(link);
    return cleaned === undefined ? linked : {...linked, cleanLink: cleaned};
  };
  return {...collection, page: clean(collection.page), candidates: collection.candidates.map(clean)};
};
