import type {Candidate, Collection, Rejected} from '../src/domain/candidate';
import type {Film} from './parse-film';

/** YouTube opens a film at the second that its address names; elsewhere no such thing is agreed. */
const linkAt = (link: string, seconds: number): string => {
  if (!URL.canParse(link) || seconds < 1) return link;
  const url = new URL(link);
  if (!/^(?:www\.|m\.)?youtube\.com$/.test(url.hostname) || url.pathname !== '/watch') return link;
  url.searchParams.set('t', `${Math.floor(seconds)}s`);
  return url.href;
};

/** A film shows its poster until it is begun; from then on what a person sees, and points at, is the frame. */
export const isPosterShown = ({poster, isBegun, frame}: Film): boolean => poster !== '' && (!isBegun || frame === null);

const leftOut = ({isNopin}: Film): Rejected => ({
  url: '',
  kind: 'video',
  width: null,
  height: null,
  source: 'drawn',
  reason: isNopin ? 'nopin' : 'embedded',
  isTarget: true,
});

/**
 * The frame of the film that was pointed at, as one more picture of the page, with its poster's words. A film that has
 * neither is left out, and told so.
 */
export const withFrame = (collection: Collection, film: Film): Collection => {
  const {page, candidates, rejected, nopin} = collection;
  if (nopin !== null || (film.frame === null && film.poster !== '')) return collection;
  if (film.frame === null) return {...collection, rejected: [leftOut(film), ...rejected]};
  const poster = candidates.find(({url, displayedUrl}) => url === film.poster || displayedUrl === film.poster);
  const words = poster ?? {link: page.link, title: page.title, description: '', altText: ''};
  const frame: Candidate = {
    id: 'film-frame',
    ...film.frame,
    displayedUrl: null,
    kind: 'video',
    isMeasured: true,
    link: linkAt(words.link, film.seconds),
    title: words.title,
    description: words.description,
    altText: words.altText,
    source: 'drawn',
    score: candidates[0]?.score ?? 0,
    pinId: null,
    isTarget: !isPosterShown(film),
    thumbnail: null,
  };
  return {...collection, candidates: [frame, ...candidates]};
};
