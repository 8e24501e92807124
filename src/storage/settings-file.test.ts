// @vitest-environment happy-dom
import '../ui/stand-in-browser';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {boardId} from '../domain/ids';
import {MIN_SIDES, NO_FILTERS, PICTURE_SHAPES, PICTURE_TYPES} from '../domain/picture-filters';
import {ALT_TEXT_HABITS, NEW_BOARD_PRIVACIES, type Settings} from '../domain/settings';
import {parseSettingsFile, SETTINGS_FILE_LIMIT, writeSettingsFile} from './settings-file';

const anyBoolean = fc.boolean();
const anyPlace = fc.record({
  boardId: fc.integer({min: 1}).map((id) => boardId(String(id))),
  boardName: fc.string(),
  boardSectionId: fc.constant(null),
  boardSectionName: fc.constant(null),
});
const anySite = fc.domain().map((name) => (name.startsWith('www.') ? `a${name}` : name));

const anySettings: fc.Arbitrary<Settings> = fc.record({
  prefersHandOff: anyBoolean,
  boardOfSite: fc.dictionary(anySite, anyPlace, {noNullPrototype: true}),
  descriptionTemplate: fc.string().map((text) => text.replace(/[{}]/g, '$&$&')),
  cleansLinks: anyBoolean,
  altText: fc.constantFrom(...ALT_TEXT_HABITS),
  newBoardPrivacy: fc.constantFrom(...NEW_BOARD_PRIVACIES),
  filterDefaults: fc.record({
    minSide: fc.constantFrom(...MIN_SIDES),
    shape: fc.constantFrom(null, ...PICTURE_SHAPES),
    type: fc.constantFrom(null, ...PICTURE_TYPES),
    isLinked: anyBoolean,
  }),
  offersSmall: anyBoolean,
  offersWide: anyBoolean,
});

const fileOf = (settings: unknown, version: unknown = 1) =>
  JSON.stringify({format: 'pinmarklet-settings', version, settings});

describe('a settings file', () => {
  it('gives back what was written into it', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseSettingsFile(writeSettingsFile(settings))).toEqual({ok: true, value: settings});
      }),
    );
  });

  it('may name some settings only, and leaves the others alone', () => {
    expect(parseSettingsFile(fileOf({cleansLinks: true}))).toEqual({ok: true, value: {cleansLinks: true}});
  });

  it('may begin with a byte order mark', () => {
    expect(parseSettingsFile(`\ufeff${fileOf({})}`)).toEqual({ok: true, value: {}});
    expect(parseSettingsFile(` \ufeff${fileOf({})}`)).toEqual({ok: false, error: {kind: 'notJson'}});
  });

  it('may be as large as a file of settings can be', () => {
    expect(parseSettingsFile(fileOf({}).padEnd(SETTINGS_FILE_LIMIT))).toEqual({ok: true, value: {}});
  });

  it.each([
    ['nothing', '', {kind: 'notJson'}],
    ['a page', '<html>', {kind: 'notJson'}],
    ['half a file', '{"format": "pinmarklet-settings"', {kind: 'notJson'}],
    ['null', 'null', {kind: 'notSettings'}],
    ['a list', '[]', {kind: 'notSettings'}],
    ['another program’s file', '{"format":"other","version":1,"settings":{}}', {kind: 'notSettings'}],
    ['a version in words', fileOf({}, '1'), {kind: 'notSettings'}],
    ['a version of zero', fileOf({}, 0), {kind: 'notSettings'}],
    ['a later version’s file', fileOf({}, 2), {kind: 'newer', version: 2}],
    ['a setting that is none', fileOf({accessToken: 'x'}), {kind: 'unknownSetting', name: 'accessToken'}],
    ['a name that all objects have', fileOf({toString: 'x'}), {kind: 'unknownSetting', name: 'toString'}],
    ['a word for a yes or no', fileOf({cleansLinks: 'yes'}), {kind: 'badSetting', name: 'cleansLinks'}],
    [
      'a template that cannot be read',
      fileOf({descriptionTemplate: '{secret}'}),
      {kind: 'badSetting', name: 'descriptionTemplate'},
    ],
    [
      'a size that is not offered',
      fileOf({filterDefaults: {...NO_FILTERS, minSide: -1}}),
      {kind: 'badSetting', name: 'filterDefaults'},
    ],
    [
      'a board without a proper id',
      fileOf({boardOfSite: {'kitchen.example': {boardId: '../1'}}}),
      {kind: 'badSetting', name: 'boardOfSite'},
    ],
    [
      'a site that is none',
      fileOf({boardOfSite: {'javascript:alert(1)': null}}),
      {kind: 'badSetting', name: 'boardOfSite'},
    ],
    ['a file that is far too large', ' '.repeat(SETTINGS_FILE_LIMIT + 1), {kind: 'tooLarge'}],
  ])('is refused with the reason, be it %s', (_, text, error) => {
    expect(parseSettingsFile(text)).toEqual({ok: false, error});
  });

  it('cannot reach what all objects share', () => {
    const hostile = '{"__proto__":{"isPolluted":true},"constructor":{"prototype":{"isPolluted":true}}}';
    const text = `{"format":"pinmarklet-settings","version":1,"settings":{"boardOfSite":${hostile}}}`;
    parseSettingsFile(text);
    parseSettingsFile(`{"format":"pinmarklet-settings","version":1,"settings":${hostile}}`);
    expect(Reflect.get({}, 'isPolluted')).toBeUndefined();
  });

  it('is never more than refused, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (settings) => {
        const parsed = parseSettingsFile(fileOf(settings));
        if (parsed.ok) expect(Object.keys(parsed.value)).toEqual([]);
        else expect(parsed.error.kind).toMatch(/^(notSettings|unknownSetting|badSetting)$/);
      }),
    );
  });
});
