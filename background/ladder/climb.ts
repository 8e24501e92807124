import type {MediaSource} from '../../src/api/media-source';
import {bytesOfData} from '../../src/domain/data-address';
import type {FoundIn, OutboxItem, Rung} from '../../src/domain/outbox-item';
import type {PictureTrouble} from '../../src/domain/picture-trouble';
import type {CarouselImage, PinDraft} from '../../src/domain/pin-draft';
import {fail, ok, type Result} from '../../src/domain/result';
import {canBear, picturesOf} from '../../src/domain/rungs';
import type {Carried} from '../outbox/ports';
import type {Prepared} from './prepare';
import {failWith, type LadderTrouble} from './trouble';

type Bytes = Promise<Result<Uint8Array<ArrayBuffer>, PictureTrouble>>;

/** Where bytes come from; none of them rejects. */
export type LadderPorts = {
  readonly fromPage: (foundIn: FoundIn, url: string) => Bytes;
  readonly fromWorker: (url: string) => Bytes;
  readonly fromScreen: (foundIn: FoundIn, url: string) => Promise<Result<Prepared, PictureTrouble>>;
  readonly prepare: (bytes: Uint8Array<ArrayBuffer>) => Promise<Result<Prepared, PictureTrouble>>;
};

type Climber = Pick<OutboxItem, 'draft' | 'rung' | 'foundIn'>;

const textsOf = ({title, description, link}: CarouselImage) => ({title, description, link});

const byAddress = ({mediaUrl, carousel}: PinDraft): MediaSource =>
  carousel === undefined
    ? {kind: 'imageUrl', url: mediaUrl}
    : {kind: 'imageUrls', items: carousel.map((image) => ({url: image.mediaUrl, ...textsOf(image)}))};

const byBytes = ({carousel}: PinDraft, pictures: readonly Prepared[]): MediaSource | null => {
  const [first] = pictures;
  if (first === undefined) return null;
  if (carousel === undefined) return {kind: 'imageBase64', ...first.image};
  const items = carousel.flatMap((image, at) => {
    const picture = pictures[at];
    return picture === undefined ? [] : [{...picture.image, ...textsOf(image)}];
  });
  return {kind: 'imagesBase64', items};
};

/** One picture on one rung. What a `data:` address carries is here already, except what only a page can draw. */
const carryOn = async (
  rung: Exclude<Rung, 'address'>,
  url: string,
  foundIn: FoundIn | null,
  ports: LadderPorts,
): Promise<Result<Prepared, PictureTrouble>> => {
  const embedded = bytesOfData(url);
  const own = embedded === null ? null : await ports.prepare(embedded);
  if (own !== null && (own.ok || own.error.kind !== 'undrawable')) return own;
  if (rung !== 'worker' && foundIn === null) return own ?? fail({kind: 'tabGone'});
  if (rung === 'pixels' && foundIn !== null) return ports.fromScreen(foundIn, url);
  const read = rung === 'page' && foundIn !== null ? await ports.fromPage(foundIn, url) : await ports.fromWorker(url);
  return read.ok ? ports.prepare(read.value) : (own ?? read);
};

/** A carousel's pictures each come by the first way that bears, up to the rung that it stands on. */
const waysUpTo = (rung: Exclude<Rung, 'address'>, isCarousel: boolean): readonly Exclude<Rung, 'address'>[] => {
  const ways = ['page', 'worker', 'pixels'] as const;
  return isCarousel ? ways.slice(0, ways.indexOf(rung) + 1) : [rung];
};

const carry = async (
  rung: Exclude<Rung, 'address'>,
  url: string,
  {draft, foundIn}: Climber,
  ports: LadderPorts,
): Promise<Result<Prepared, PictureTrouble>> => {
  let last: Result<Prepared, PictureTrouble> = fail({kind: 'unreadable'});
  for (const way of waysUpTo(rung, draft.carousel !== undefined)) {
    last = await carryOn(way, url, foundIn, ports);
    if (last.ok) return last;
  }
  return last;
};

/**
 * How an item's picture travels on the rung that it stands on; a carousel goes all by addresses or all as bytes, since
 * Pinterest takes no mixture. Sends nothing. A trouble says why this rung does not bear; `nextRung` says what then.
 */
export const climb = async (item: Climber, ports: LadderPorts): Promise<Result<Carried, LadderTrouble>> => {
  const {draft, rung} = item;
  if (rung === 'address') {
    return canBear(rung, item) ? ok({media: byAddress(draft), changes: []}) : failWith({kind: 'noAddress'});
  }
  const pictures: Prepared[] = [];
  for (const address of picturesOf(draft)) {
    const picture = await carry(rung, address, item, ports);
    if (!picture.ok) return failWith(picture.error);
    pictures.push(picture.value);
  }
  const media = byBytes(draft, pictures);
  if (media === null) return failWith({kind: 'noAddress'});
  return ok({media, changes: pictures.flatMap(({changes}) => changes)});
};
