import {isPinterestId, pinId} from '../domain/ids';
import {type Address, addressIn, groupOf, type Marks, NO_MARKS, NO_SIZE, type Size, TRUST} from './group';
import {metaOf} from './page-metadata';
import {addGroup, type Search, type Stage} from './search';

type Shared = {readonly urls: string[]; size: Size};

const pixels = (content: string): number | null =>
  /^[1-9]\d{0,4}(?:px)?$/.test(content) ? Number.parseInt(content, 10) : null;

/**
 * The images of Open Graph: a new one begins with each `og:image` (or `og:image:url`), and what follows under its name
 * describes it (ogp.me, "Structured properties").
 */
const openGraphImages = ({metadata}: Search): readonly Shared[] => {
  const images: Shared[] = [];
  for (const {key, content} of metadata.metas) {
    const [name, part = 'url'] = /^og:image(?::(url|secure_url|width|height))?$/.exec(key) ?? [];
    const last = images.at(-1);
    if (name === undefined || (name !== 'og:image' && last?.urls.includes(content) === true)) continue;
    if (part === 'url' || (part === 'secure_url' && last === undefined)) images.push({urls: [content], size: NO_SIZE});
    else if (part === 'secure_url') last?.urls.unshift(content);
    else if (last !== undefined) last.size = {...last.size, [part]: pixels(content)};
  }
  return images;
};

const addNamed = (search: Search, addresses: readonly Address[], marks: Marks = NO_MARKS): void => {
  search.lookedAt.metadata++;
  addGroup(search, groupOf('page', addresses, {isAgreed: true, marks}));
};

/** The pictures that the page names: for Pinterest (`pin:media`, perhaps pinned already as `pin:id`), and for sharing. */
export const readMetadata: Stage = (search) => {
  const {metadata, base} = search;
  const id = metaOf(metadata, 'pin:id');
  const media = metaOf(metadata, 'pin:media');
  if (media !== '') {
    const pin = isPinterestId(id) ? pinId(id) : null;
    addNamed(search, addressIn(media, base, 'pinMeta', {trust: TRUST.stated}), {...NO_MARKS, pinId: pin});
  }
  if (metadata.isStale) return;
  for (const {urls, size} of openGraphImages(search)) {
    addNamed(
      search,
      urls.flatMap((url) => addressIn(url, base, 'openGraph', {size})),
    );
  }
  for (const {key, content} of metadata.metas) {
    if (/^twitter:image(?::src)?$/.test(key)) addNamed(search, addressIn(content, base, 'twitter'));
  }
  for (const url of metadata.imageSources) addNamed(search, addressIn(url, base, 'imageSrc'));
};
