import {parseUrl} from './parse-url';
import {type Sighting, valueIn} from './sighting';

/** A film that another site plays in the page: its picture, and the page it has there. */
export type Embed = {readonly image: string; readonly link: string};

const youTube = (id: string): Embed => ({
  // There for every film; whether the larger `maxresdefault` is, only trying tells.
  image: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
  link: `https://www.youtube.com/watch?v=${id}`,
});

const dailymotion = (id: string): Embed => ({
  image: `https://www.dailymotion.com/thumbnail/video/${id}`,
  link: `https://www.dailymotion.com/video/${id}`,
});

const players = [
  {host: /(?:^|\.)youtube(?:-nocookie)?\.com$/, path: /^\/(?:embed|v|shorts)\/([\w-]{11})(?:\/|$)/, embed: youTube},
  {host: /(?:^|\.)dailymotion\.com$/, path: /^\/embed\/video\/([a-z0-9]{5,12})(?:\/|$)/i, embed: dailymotion},
] as const;

/** Attributes by which components name a film of YouTube's. */
const youTubeId = /^[\w-]{11}$/;

/** The film in a frame or a player component; null for a frame that is none whose picture's address is known. */
export const embedIn = ({tag, attributes}: Sighting, base: string): Embed | null => {
  const id = tag.endsWith('-youtube') ? valueIn(attributes, 'videoid') || valueIn(attributes, 'data-videoid') : '';
  if (youTubeId.test(id)) return youTube(id);
  const address = valueIn(attributes, 'src') || valueIn(attributes, 'data-src') || valueIn(attributes, 'data');
  const url = parseUrl(address, base);
  for (const {host, path, embed} of players) {
    const found = url !== null && host.test(url.hostname) ? path.exec(url.pathname)?.[1] : undefined;
    if (found !== undefined && found !== 'videoseries') return embed(found);
  }
  return null;
};
