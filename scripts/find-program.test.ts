import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {findProgram} from './find-program';

const root = mkdtempSync(join(tmpdir(), 'programs-'));
afterAll(() => rmSync(root, {recursive: true}));

const program = (folder: string, name: string, text = '#!/bin/sh\n', mode = 0o755): string => {
  mkdirSync(join(root, folder), {recursive: true});
  const path = join(root, folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
};

const path = ['one', 'two'].map((folder) => join(root, folder)).join(delimiter);

describe('findProgram', () => {
  test('takes the first name that is there, wherever on PATH it lies', () => {
    const chromium = program('two', 'chromium');
    program('one', 'chromium-browser');
    expect(findProgram(['chromium', 'chromium-browser'], path)).toBe(chromium);
  });

  test('takes an absolute path as it is', () => {
    const app = program('Applications', 'Chromium');
    expect(findProgram([join(root, 'nowhere'), app], path)).toBe(app);
  });

  test('passes over what cannot be run', () => {
    program('one', 'plain', 'text', 0o644);
    mkdirSync(join(root, 'one', 'folder'));
    expect(findProgram(['plain', 'folder', 'absent'], path)).toBeNull();
  });

  test('passes over a wrapper that only starts a snap', () => {
    program('one', 'wrapped', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
    expect(findProgram(['wrapped'], path)).toBeNull();
  });
});
