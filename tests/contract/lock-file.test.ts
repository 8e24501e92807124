import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, test} from 'vitest';

type Lock = {packages: Record<string, {version?: string; integrity?: string; resolved?: string}>};

const root = resolve(import.meta.dirname, '../..');
const read = (name: string) => JSON.parse(readFileSync(resolve(root, name), 'utf8'));

describe('package-lock.json', () => {
  const lock: Lock = read('package-lock.json');
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

  test('pins every package by its SHA-512', () => {
    expect(installed.length).toBeGreaterThan(100);
    for (const [path, {integrity}] of installed) expect(integrity, path).toMatch(/^sha512-/);
  });

  test('names no registry', () => {
    expect(installed.filter(([, {resolved}]) => resolved !== undefined)).toEqual([]);
  });
});

test('package.json pins every version exactly', () => {
  const {dependencies, devDependencies} = read('package.json');
  for (const version of Object.values<string>({...dependencies, ...devDependencies})) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});
