import * as v from 'valibot';
import {fail, ok, type Result} from '../domain/result';
import type {SettingName, Settings} from '../domain/settings';
import {SETTING_NAMES, SETTINGS} from './all-settings';

const FORMAT = 'pinmarklet-settings';
const VERSION = 1;

/** Code units of a settings file: many times what all settings together take. */
export const SETTINGS_FILE_LIMIT = 1_000_000;

/**
 * Why a file is not taken · `tooLarge` · `notJson` no JSON at all · `notSettings` JSON of something else · `newer` written
 * by a later version · `unknownSetting`, `badSetting` it names a setting that does not exist, or a value that a setting
 * cannot have.
 */
export type SettingsFileProblem =
  | {readonly kind: 'tooLarge' | 'notJson' | 'notSettings'}
  | {readonly kind: 'newer'; readonly version: number}
  | {readonly kind: 'unknownSetting'; readonly name: string}
  | {readonly kind: 'badSetting'; readonly name: SettingName};

const envelope = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.record(v.string(), v.unknown()),
});

const parseJson = (text: string): Result<unknown, SettingsFileProblem> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail({kind: 'notJson'});
  }
};

const isSettingName = (name: string): name is SettingName => Object.hasOwn(SETTINGS, name);

const parseSettings = (named: Readonly<Record<string, unknown>>): Result<Partial<Settings>, SettingsFileProblem> => {
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(named)) {
    if (!isSettingName(name)) return fail({kind: 'unknownSetting', name});
    if (!SETTINGS[name].isValid(value)) return fail({kind: 'badSetting', name});
    settings[name] = value;
  }
  // Each value was just checked by the setting of its own name.
  return ok(settings as Partial<Settings>);
};

/** Settings as a file's text. There is no secret among them. */
export const writeSettingsFile = (settings: Settings): string => {
  const listed = Object.fromEntries(SETTING_NAMES.map((name) => [name, settings[name]]));
  return `${JSON.stringify({format: FORMAT, version: VERSION, settings: listed}, null, 2)}\n`;
};

/** Reads such a text. It is taken as a whole or not at all; settings that it does not name are left as they are. */
export const parseSettingsFile = (text: string): Result<Partial<Settings>, SettingsFileProblem> => {
  if (text.length > SETTINGS_FILE_LIMIT) return fail({kind: 'tooLarge'});
  // Editors of some systems leave a byte order mark, which JSON does not know.
  const json = parseJson(text.replace(/^\ufeff/, ''));
  if (!json.ok) return json;
  const file = v.safeParse(envelope, json.value);
  if (!file.success) return fail({kind: 'notSettings'});
  const {version, settings} = file.output;
  return version > VERSION ? fail({kind: 'newer', version}) : parseSettings(settings);
};
