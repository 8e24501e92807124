import type {Candidate} from '../../src/domain/candidate';
import type {PictureType} from '../../src/domain/picture-filters';

const formats: Readonly<Record<string, PictureType>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  jfif: 'jpeg',
  pjpg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
};

/** The format that an address names, by its bytes' type, by what it asks an image server for, or by its file's ending. */
const formatOf = (address: string): PictureType => {
  const embedded = /^data:image\/([a-z]+)[;,]/i.exec(address)?.[1];
  if (embedded !== undefined) return formats[embedded.toLowerCase()] ?? 'other';
  if (!URL.canParse(address)) return 'other';
  const {pathname, searchParams} = new URL(address);
  const asked = searchParams.get('format') ?? searchParams.get('fm') ?? '';
  const ending = /\.([a-z]+)(?:![\w-]*)?$/i.exec(pathname)?.[1] ?? '';
  return formats[asked.toLowerCase()] ?? formats[ending.toLowerCase()] ?? 'other';
};

/** What a picture is, as far as its address and its place on the page tell; `other` where they do not. */
export const pictureType = ({kind}: Pick<Candidate, 'kind'>, url: string): PictureType =>
  kind === 'video' || kind === 'background' ? kind : formatOf(url);
