import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, expect, test} from 'vitest';
import {shortKeys} from '../../scripts/short-keys';
import {packageFiles, readPackageFile, targets} from '../support/package-files';
import type {Messages} from './locale-faults';

const folder = resolve(import.meta.dirname, '../../src/static/_locales');
const languages = readdirSync(folder);
const short = shortKeys();

describe.each(targets)('the %s package', (target) => {
  test.each(languages)('says in %s what the source says, under the shipped keys', (language) => {
    const path = join(language, 'messages.json');
    const source: Messages = JSON.parse(readFileSync(join(folder, path), 'utf8'));
    const expected = Object.entries(source).map(([key, {message}]) => [short.get(key) ?? key, {message}]);
    expect(JSON.parse(readPackageFile(target, join('_locales', path)))).toEqual(Object.fromEntries(expected));
  });

  test('asks for no message by the key that it has in the source alone', () => {
    for (const path of packageFiles(target).filter((path) => path.endsWith('.js'))) {
      const texts = [...readPackageFile(target, path).matchAll(/(["'`])(\w+)\1/g)].map(([, , text = '']) => text);
      expect(
        texts.filter((text) => short.has(text)),
        path,
      ).toEqual([]);
    }
  });
});
