import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, expect, test} from 'vitest';
import {shortKeys} from '../../scripts/short-keys';
import {localeFaults, type Messages} from './locale-faults';
import {speltLikeKeys} from './spelt-like-keys';
import {wordsInSource} from './words-in-source';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'src/static/_locales');
const languages = readdirSync(folder).sort();

const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8'));

const english = messagesOf('en');

const sourcesIn = (room: string): readonly string[] =>
  readdirSync(join(root, room), {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|stand-in|show-combobox/.test(path))
    .map((path) => join(room, path));

const wordsOf = (path: string) => wordsInSource(path, readFileSync(join(root, path), 'utf8'));

/** TypeScript reads all of the source for it, which takes a busy machine its time. */
const TYPES_MS = 180_000;

const rooms = ['popup', 'options', 'background', 'content', 'src'];
const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');
const keysOfManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);

describe('the messages', () => {
  test('are there in five languages', () => {
    expect(languages).toEqual(['de', 'en', 'es', 'fr', 'ja']);
  });

  test.each(languages)('in %s are whole, fill in the same and keep to the stores’ lengths', (language) => {
    expect(localeFaults(language, messagesOf(language), english)).toEqual([]);
  });

  test.each(languages)('in %s do not call a pin that waits what they call one that is made', (language) => {
    const {stateSaved, pinnedTo} = messagesOf(language);
    const made = pinnedTo?.message.replace('$1', '').trim() ?? '';
    expect(made).not.toBe('');
    // Half of its letters are enough to be taken for it.
    const stem = stateSaved?.message.slice(0, Math.ceil(stateSaved.message.length / 2)) ?? '';
    expect(stem).not.toBe('');
    expect(made).not.toContain(stem);
  });

  test('have every key that the code and the manifest ask for', () => {
    const asked = [...rooms.flatMap(sourcesIn).flatMap((path) => wordsOf(path).keys), ...keysOfManifest];
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !(key in english))).toEqual([]);
  });

  test('have no key that nothing asks for', () => {
    const used = new Set(keysOfManifest);
    for (const path of rooms.flatMap(sourcesIn)) for (const literal of wordsOf(path).literals) used.add(literal);
    expect(Object.keys(english).filter((key) => !used.has(key))).toEqual([]);
  });

  test('share no key that the build shortens with another word of the code', {timeout: TYPES_MS}, () => {
    const paths = rooms.flatMap(sourcesIn).map((path) => join(root, path));
    expect(speltLikeKeys(paths, new Set(shortKeys().keys()), new Set(Object.keys(english)))).toEqual([]);
  });

  test('hold every word of the popup and the options', () => {
    const paths = ['popup', 'options', 'src/ui'].flatMap(sourcesIn);
    expect(paths.filter((path) => path.endsWith('.tsx')).length).toBeGreaterThan(20);
    // Components of our own take keys for what they say; a site's example name is the same in every language.
    const isFine = (words: string) => words in english || words.endsWith('.example');
    const written = paths.flatMap((path) => wordsOf(path).unspoken.map((words) => ({path, words})));
    expect(written.filter(({words}) => !isFine(words))).toEqual([]);
  });
});

describe('what holds them to it', () => {
  const sound: Messages = {
    languageTag: {message: 'en'},
    found: {message: '$1 of $2'},
    extensionName: {message: 'Pins'},
  };

  test('finds each fault of a language', () => {
    const broken: Messages = {
      languageTag: {message: 'fr'},
      found: {message: '$1 von $3'},
      extra: {message: ' '},
      extensionName: {message: 'x'.repeat(76)},
    };
    const {languageTag: _, ...lacking} = sound;
    expect(localeFaults('de', broken, sound)).toEqual([
      'de: found has “$1 $3” for “$1 $2”',
      'de: extra is not in English',
      'de: extra is empty',
      'de: extensionName is too long',
      'de: languageTag names another language',
    ]);
    expect(localeFaults('de', lacking, sound)).toContain('de: languageTag is missing');
  });

  test('takes placeholders in any order', () => {
    expect(localeFaults('en', {...sound, found: {message: '$2 中 $1'}}, sound)).toEqual([]);
  });

  test('finds words in the markup and keys in calls, and takes neither an arrow nor a sign for words', () => {
    const source = `const a = (b: Array<string>) => b;
      const c = plural(2, 'pinOne', 'pins');
      const d = <p title="Close it" class="row" aria-label={'Look'}>Hello {t('name')} · {'there'} <b>×</b></p>;`;
    const {keys, unspoken, literals} = wordsInSource('made-up.tsx', source);
    expect(unspoken).toEqual(['Close it', 'Look', 'Hello', 'there']);
    expect(keys).toEqual(['pinOne', 'pins', 'name']);
    expect(literals).toContain('row');
  });

  test('tells a message from a word that is only spelt like its key', {timeout: TYPES_MS}, () => {
    const keys = new Set(['drawCard', 'drawMore']);
    const path = join(import.meta.dirname, 'spelt-like-keys.sample.ts');
    expect(speltLikeKeys([path], keys, keys)).toEqual([`${path}: drawCard`]);
  });
});
