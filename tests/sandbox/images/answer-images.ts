import sharp from 'sharp';
import {renderPicture} from '../../support/pictures';
import {RENDITIONS, type Rendition, renditionSize} from '../api/replies';
import {type Answer, bytes} from '../http/answer';
import type {Pin} from '../state/records';
import type {State} from '../state/state';

const notFound: Answer = {status: 404, headers: {'content-type': 'text/plain; charset=utf-8'}, body: 'Not found\n'};

const isRendition = (text: string): text is Rendition => RENDITIONS.some((rendition) => rendition === text);

const rendered = async (state: State, pin: Pin, rendition: Rendition): Promise<Answer> => {
  const jpeg = await sharp(state.pictureOf(pin))
    .autoOrient()
    .resize({...renditionSize(rendition, pin.picture), fit: 'cover'})
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
  const [, folder = '', id, extension = ''] = /^\/([\w]+)\/(\d+)\.(jpg|png|webp|gif)$/.exec(path) ?? [];
  if (folder === '280x280_RS' && id === state.account.id) return avatar();
  const pin = state.pins.find((candidate) => candidate.id === id);
  if (pin === undefined) return notFound;
  if (isRendition(folder) && extension === 'jpg') return rendered(state, pin, folder);
  const isOriginal = folder === 'originals' && pin.picture.file.endsWith(`.${extension}`);
  return isOriginal ? bytes(pin.picture.contentType, state.pictureOf(pin)) : notFound;
};
