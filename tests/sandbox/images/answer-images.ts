import sharp from 'sharp';
import {renderPicture} from '../../support/pictures';
import {RENDITIONS, type Rendition, renditionSize} from '../api/renditions';
import {type Answer, bytes} from '../http/answer';
import type {Pin} from '../state/records';
import type {State} from '../state/state';

const notFound: Answer = {status: 404, headers: {'content-type': 'text/plain; charset=utf-8'}, body: 'Not found\n'};

const isRendition = (text: string): text is Rendition => RENDITIONS.some((rendition) => rendition === text);

type Holder = Pick<Pin, 'picture'>;

/** A pin, or the place in its carousel that the name goes on to speak of. */
const holderOf = (pin: Pin | undefined, slot: string | undefined): Holder | undefined => {
  if (slot === undefined) return pin;
  return pin?.media.kind === 'carousel' ? pin.media.slots[Number(slot)] : undefined;
};

const rendered = async (state: State, holder: Holder, rendition: Rendition): Promise<Answer> => {
  const jpeg = await sharp(state.pictureOf(holder))
    .autoOrient()
    .resize({...renditionSize(rendition, holder.picture), fit: 'cover'})
    .flatten({background: '#fff'})
    .jpeg()
    .toBuffer();
  return bytes('image/jpeg', jpeg);
};

const avatar = async (): Promise<Answer> =>
  bytes('image/jpeg', await renderPicture({scene: 'portrait', width: 280, height: 280, format: 'jpeg', seed: 7}));

/** True for what i.pinimg.com would be asked for. */
export const isImagePath = (path: string): boolean => /^\/(originals|280x280_RS|\d+x\d*)\//.test(path);

/** i.pinimg.com: `originals` gives the stored bytes byte for byte, the other folders a JPEG of their size. */
export const answerImages = async (path: string, state: State): Promise<Answer> => {
  const [, folder = '', id, slot, extension = ''] =
    /^\/([\w]+)\/(\d+)(?:-(\d+))?\.(jpg|png|webp|gif)$/.exec(path) ?? [];
  if (folder === '280x280_RS' && id === state.account.id) return avatar();
  const pin = state.pins.find((candidate) => candidate.id === id);
  const holder = holderOf(pin, slot);
  if (holder === undefined) return notFound;
  if (isRendition(folder) && extension === 'jpg') return rendered(state, holder, folder);
  const isOriginal = folder === 'originals' && holder.picture.file.endsWith(`.${extension}`);
  return isOriginal ? bytes(holder.picture.contentType, state.pictureOf(holder)) : notFound;
};
