import {accessSync, constants, readFileSync, realpathSync, statSync} from 'node:fs';
import {basename, delimiter, join, resolve} from 'node:path';

const LARGEST_WRAPPER = 65_536;

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** A snap's browser sees neither hidden folders nor our profile under /tmp; Ubuntu's /usr/bin wrappers only start one. */
const isSnap = (path: string): boolean => {
  const real = realpathSync(path);
  if (real.startsWith('/snap/') || real === '/usr/bin/snap') return true;
  return statSync(real).size < LARGEST_WRAPPER && readFileSync(real, 'latin1').includes('/snap/bin/');
};

/** The first of these that is there to be run: paths as they are, bare names along PATH. */
export const findProgram = (names: readonly string[], path = process.env['PATH'] ?? ''): string | null => {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const places = names.flatMap((name) =>
    name === basename(name) ? folders.map((folder) => join(folder, name)) : [resolve(name)],
  );
  return places.find((place) => isProgram(place) && !isSnap(place)) ?? null;
};
