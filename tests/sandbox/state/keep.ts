import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import * as v from 'valibot';
import {type Records, recordsSchema} from './records';

/** Where the records and the pictures' bytes are kept. Writes are synchronous: what was answered is also on disk. */
export type Keep = {
  /** Null where nothing was kept yet. */
  readonly read: () => Records | null;
  readonly write: (records: Records) => void;
  readonly readPicture: (file: string) => Buffer;
  readonly writePicture: (file: string, bytes: Buffer) => void;
  readonly removePicture: (file: string) => void;
};

/** For as long as the process lives. */
export const memoryKeep = (): Keep => {
  const pictures = new Map<string, Buffer>();
  return {
    read: () => null,
    write: () => undefined,
    readPicture: (file) => {
      const bytes = pictures.get(file);
      if (bytes === undefined) throw new Error(`no picture ${file}`);
      return bytes;
    },
    writePicture: (file, bytes) => pictures.set(file, bytes),
    removePicture: (file) => pictures.delete(file),
  };
};

/** The old file stays whole until the new one is: a process killed half-way leaves one or the other. */
const replaceFile = (path: string, content: string | Buffer): void => {
  const half = `${path}.${process.pid}.tmp`;
  writeFileSync(half, content);
  renameSync(half, path);
};

const readIfThere = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

const parseRecords = (path: string, text: string): Records => {
  try {
    return v.parse(recordsSchema, JSON.parse(text));
  } catch (error) {
    throw new Error(`${path} is not a state of the sandbox: name another file or delete it`, {cause: error});
  }
};

/** One JSON file, and beside it a folder `<file>.pictures`. */
export const fileKeep = (path: string): Keep => {
  const folder = `${path}.pictures`;
  return {
    read: () => {
      const text = readIfThere(path);
      return text === null ? null : parseRecords(path, text);
    },
    write: (records) => {
      mkdirSync(dirname(path), {recursive: true});
      replaceFile(path, `${JSON.stringify(records, null, 2)}\n`);
    },
    readPicture: (file) => readFileSync(join(folder, file)),
    writePicture: (file, bytes) => {
      mkdirSync(folder, {recursive: true});
      replaceFile(join(folder, file), bytes);
    },
    removePicture: (file) => rmSync(join(folder, file), {force: true}),
  };
};
