import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {waitUntil} from './wait-until';

export type TempFolder = {readonly path: string; readonly remove: () => Promise<void>};

/** A folder of its own under the system's temporary one. */
export const tempFolder = (prefix: string): TempFolder => {
  const path = mkdtempSync(join(tmpdir(), `${prefix}-`));
  const isRemoved = (): boolean => {
    rmSync(path, {recursive: true, force: true});
    return true;
  };
  return {
    path,
    // A browser that is just ending still writes: a folder seen empty is not empty any more when it is to go.
    remove: async () => {
      await waitUntil(isRemoved, {what: `${path} is removed`});
    },
  };
};
