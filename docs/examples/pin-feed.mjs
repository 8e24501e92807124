// Pins the pictures of an RSS feed to a board. PINTEREST_TOKEN, BOARD (its id) and FEED (an address) come from outside.
import {createPinterestClient} from 'pinmarklet/api';

const {PINTEREST_TOKEN: accessToken, PINTEREST_BASE_URL: baseUrl, BOARD: boardId, FEED} = process.env;
const client = createPinterestClient({accessToken, baseUrl});
for (const [item] of (await (await fetch(FEED)).text()).matchAll(/<item\b.*?<\/item>/gs)) {
  const read = (pattern) => pattern.exec(item)?.[1].replaceAll('&amp;', '&');
  const [title, link] = [read(/<title>\s*(.*?)\s*<\/title>/s), read(/<link>\s*(.*?)\s*<\/link>/s)];
  const url = read(/<(?:enclosure|media:content)\b[^>]*?\burl="([^"]+)"/);
  const pin = url && (await client.pins.create({boardId, title, link, media: {kind: 'imageUrl', url}}));
  if (pin) console.log(pin.ok ? `pinned ${pin.value.id}: ${url}` : `not pinned, ${JSON.stringify(pin.error)}: ${url}`);
}
