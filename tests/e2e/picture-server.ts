import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import sharp from 'sharp';

type ServedFile = {readonly type: string; readonly body: string};

/** Answers `/…640x480….jpg` (png, webp, gif, avif) with a picture of that size, and what a test has put there. */
export const startPictures = async () => {
  const files = new Map<string, ServedFile>();
  const asked: string[] = [];
  const pictures = new Map<string, Promise<Buffer>>();
  const draw = (width: number, height: number, format: string): Promise<Buffer> => {
    const picture = sharp({create: {width, height, channels: 3, background: '#2c6e63'}});
    return picture.toFormat(format === 'jpg' ? 'jpeg' : (format as 'png')).toBuffer(); // One of sharp's, by the pattern.
  };
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    asked.push(path);
    const file = files.get(path);
    const [name, width, height, format] = /(\d+)x(\d+)[^/]*\.(jpg|png|webp|gif|avif)/.exec(path) ?? [];
    if (file !== undefined) {
      // Whoever asks to share a file is let: only a page that asks sees another site's rules.
      response.writeHead(200, {'content-type': file.type, 'access-control-allow-origin': '*'}).end(file.body);
    } else if (name === undefined || format === undefined) {
      response.writeHead(404).end();
    } else {
      const picture = pictures.get(name) ?? draw(Number(width), Number(height), format);
      pictures.set(name, picture);
      response.writeHead(200, {'content-type': `image/${format === 'jpg' ? 'jpeg' : format}`}).end(await picture);
    }
  };
  const server = createServer((request, response) => {
    answer(request.url ?? '/', response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // Every socket API answers with an address object once it listens on a port.
  const {port} = server.address() as AddressInfo;
  return {files, asked, port, close: () => new Promise((closed) => server.close(closed))};
};
