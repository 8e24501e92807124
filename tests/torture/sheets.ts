import {createHash} from 'node:crypto';
import {createServer} from 'node:http';
import sharp from 'sharp';
import {listen} from '../sandbox/http/listen';

/** Pages full of pictures, each of which is known again by its bytes, whatever is written about it. */
export type Sheets = {
  /** Of a page that shows so many pictures from this number on. */
  readonly page: (from: number, count: number) => string;
  /** The address of a picture by its number. */
  readonly picture: (index: number) => string;
  /** The pictures that pins show; one that is none of ours is none. */
  readonly picturesOf: (pins: readonly {readonly bytes: Buffer}[]) => readonly string[];
  readonly close: () => Promise<void>;
};

const SIZE = {width: 240, height: 320};

/** Every so many pictures have the same words: on the board nobody can tell them apart. */
const TWINS = 12;

const wordsOf = (index: number): string => `Picture ${index % TWINS === 1 ? index - 1 : index}`;

const draw = (): Promise<Buffer> =>
  sharp({create: {...SIZE, channels: 3, background: {r: 120, g: 90, b: 60}}})
    .jpeg()
    .toBuffer();

const pageOf = (from: number, count: number): string => {
  const {width, height} = SIZE;
  const images = Array.from({length: count}, (_, at) => {
    const index = from + at;
    return `<img alt="${wordsOf(index)}" width="${width}" height="${height}" src="/pictures/${index}/photo.jpg">`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Sheet from ${from}</title>${images.join('\n')}`;
};

/** `drawn` is whole; a number behind it is no part of the picture and makes its bytes its own. */
const bytesOf = (drawn: Buffer, index: number): Buffer => Buffer.concat([drawn, Buffer.from(String(index))]);

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const numbersOf = (path: string, pattern: RegExp): readonly number[] | null =>
  pattern.exec(path)?.slice(1).map(Number) ?? null;

export const startSheets = async (most: number): Promise<Sheets> => {
  const drawn = await draw();
  const server = createServer(({url = ''}, response) => {
    const [from, count = 0] = numbersOf(url, /^\/sheets\/(\d{1,5})\/(\d{1,3})$/) ?? [];
    const [index] = numbersOf(url, /^\/pictures\/(\d{1,5})\/photo\.jpg$/) ?? [];
    if (from !== undefined) {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(pageOf(from, count));
    } else if (index !== undefined) {
      response.writeHead(200, {'content-type': 'image/jpeg'}).end(bytesOf(drawn, index));
    } else response.writeHead(404).end();
  });
  const {port, close} = await listen(server, 0);
  // A public name, which Pinterest may be sent; the local one finds it on this machine.
  const origin = `http://pictures.example:${port}`;
  const picture = (index: number): string => `${origin}/pictures/${index}/photo.jpg`;
  const pictures = new Map(
    Array.from({length: most}, (_, index) => [hashOf(bytesOf(drawn, index)), picture(index)] as const),
  );
  return {
    page: (from, count) => `${origin}/sheets/${from}/${count}`,
    picture,
    picturesOf: (pins) => pins.flatMap(({bytes}) => pictures.get(hashOf(bytes)) ?? []),
    close,
  };
};
