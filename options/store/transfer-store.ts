import {signal} from '@preact/signals';
import type {SettingName, Settings} from '../../src/domain/settings';
import {SETTING_NAMES} from '../../src/storage/all-settings';
import {
  parseSettingsFile,
  SETTINGS_FILE_LIMIT,
  type SettingsFileProblem,
  writeSettingsFile,
} from '../../src/storage/settings-file';
import type {SettingsStore} from './settings-store';

/** A file that the user chose; `size` in bytes. */
export type ChosenFile = {readonly name: string; readonly size: number; readonly text: () => Promise<string>};

/** One setting that a file would change. */
export type Difference = {
  readonly [Name in SettingName]: {readonly name: Name; readonly now: Settings[Name]; readonly next: Settings[Name]};
}[SettingName];

/** How far an import has come: nothing is changed before `imported`. */
export type Transfer =
  | {readonly kind: 'idle' | 'imported'}
  | {readonly kind: 'refused'; readonly file: string; readonly problem: SettingsFileProblem | {kind: 'unreadable'}}
  | {readonly kind: 'same'; readonly file: string}
  | {readonly kind: 'previewed'; readonly file: string; readonly differences: readonly Difference[]};

/** The same value has the same text, whatever the order of its keys. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );

const differencesOf = (now: Settings, next: Partial<Settings>): readonly Difference[] =>
  SETTING_NAMES.flatMap((name) =>
    name in next && textOf(now[name]) !== textOf(next[name])
      ? // Both values are of the setting of this very name.
        [{name, now: now[name], next: next[name]} as Difference]
      : [],
  );

/** Settings out into a file, and in again after the user has seen what that would change. */
export const createTransferStore = (settings: SettingsStore) => {
  const transfer = signal<Transfer>({kind: 'idle'});

  const judge = (file: string, text: string): Transfer => {
    const parsed = parseSettingsFile(text);
    if (!parsed.ok) return {kind: 'refused', file, problem: parsed.error};
    const differences = differencesOf(settings.values.value, parsed.value);
    return differences.length === 0 ? {kind: 'same', file} : {kind: 'previewed', file, differences};
  };

  return {
    transfer,
    /** The text of a file with all settings as they are now. */
    write: (): string => writeSettingsFile(settings.values.value),
    open: async ({name: file, size, text}: ChosenFile): Promise<void> => {
      // A character takes at most three bytes per code unit; what is larger is not even read.
      if (size > SETTINGS_FILE_LIMIT * 3) {
        transfer.value = {kind: 'refused', file, problem: {kind: 'tooLarge'}};
        return;
      }
      try {
        transfer.value = judge(file, await text());
      } catch {
        // It was moved or deleted after it had been chosen.
        transfer.value = {kind: 'refused', file, problem: {kind: 'unreadable'}};
      }
    },
    apply: async (): Promise<void> => {
      if (transfer.value.kind !== 'previewed') return;
      const changes = Object.fromEntries(transfer.value.differences.map(({name, next}) => [name, next]));
      await settings.replace(changes, 'import');
      if (settings.note.value.kind === 'saved') transfer.value = {kind: 'imported'};
    },
    cancel: (): void => {
      transfer.value = {kind: 'idle'};
    },
  };
};

export type TransferStore = ReturnType<typeof createTransferStore>;
