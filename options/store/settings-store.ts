import {signal} from '@preact/signals';
import type {SettingName, Settings} from '../../src/domain/settings';
import {SETTING_NAMES, SETTINGS} from '../../src/storage/all-settings';
import type {readItem, removeItem, watchItem, writeItem} from '../../src/storage/item';

export type SettingsPorts = {
  readonly readItem: typeof readItem;
  readonly writeItem: typeof writeItem;
  readonly removeItem: typeof removeItem;
  readonly watchItem: typeof watchItem;
};

/** Where on the page a change was made: beside its setting, by importing a file, or by erasing all settings. */
export type ChangePlace = SettingName | 'import' | 'reset';

/**
 * What is said of the latest change, at its place. `before` is what was, for a change that took something away; null where
 * the old choice is one click away anyway. `nth` counts, so that saying the same again is heard again.
 */
export type SettingsNote =
  | {readonly kind: 'quiet'}
  | {readonly kind: 'saved'; readonly at: ChangePlace; readonly nth: number; readonly before: Partial<Settings> | null}
  | {readonly kind: 'failed' | 'undone'; readonly at: ChangePlace; readonly nth: number};

const defaults = (): Settings => {
  const listed = SETTING_NAMES.map((name) => [name, SETTINGS[name].fallback] as const);
  // Each name has got the fallback of its own item.
  return Object.fromEntries(listed) as Settings;
};

const namesIn = (changes: Partial<Settings>): readonly SettingName[] => SETTING_NAMES.filter((name) => name in changes);

/** All settings, saved as they are changed. */
export const createSettingsStore = ({readItem, writeItem, removeItem, watchItem}: SettingsPorts) => {
  const values = signal<Settings>(defaults());
  const note = signal<SettingsNote>({kind: 'quiet'});
  let count = 0;

  const put = <Name extends SettingName>(name: Name, value: Settings[Name]): void => {
    values.value = {...values.value, [name]: value};
  };

  const follow = async <Name extends SettingName>(name: Name, until: AbortSignal): Promise<void> => {
    watchItem<Settings[Name]>(SETTINGS[name], (changed) => put(name, changed), until);
    put(name, await readItem<Settings[Name]>(SETTINGS[name]));
  };

  const write = async (changes: Partial<Settings>): Promise<void> => {
    values.value = {...values.value, ...changes};
    for (const name of namesIn(changes)) await writeItem<Settings[typeof name]>(SETTINGS[name], values.value[name]);
  };

  /** True when it is on disk. Else the disk is full or the profile broken, and what is shown is again what was kept. */
  const change = async (changes: Partial<Settings>, before: Partial<Settings>): Promise<boolean> => {
    try {
      await write(changes);
      return true;
    } catch {
      values.value = {...values.value, ...before};
      return false;
    }
  };

  const valuesOf = (changes: Partial<Settings>): Partial<Settings> =>
    Object.fromEntries(namesIn(changes).map((name) => [name, values.value[name]]));

  const save = async (changes: Partial<Settings>, at: ChangePlace, offersUndo: boolean): Promise<void> => {
    const before = valuesOf(changes);
    const isSaved = await change(changes, before);
    const nth = ++count;
    note.value = isSaved ? {kind: 'saved', at, nth, before: offersUndo ? before : null} : {kind: 'failed', at, nth};
  };

  return {
    values,
    note,
    /** Reads all settings and follows their changes, also another page's, until the signal aborts. */
    follow: async (until: AbortSignal): Promise<void> => {
      await Promise.all(SETTING_NAMES.map((name) => follow(name, until)));
    },
    set: <Name extends SettingName>(name: Name, value: Settings[Name]): Promise<void> =>
      save({[name]: value}, name, false),
    /** The same for a change that takes something away: it can be undone. */
    replace: (changes: Partial<Settings>, at: ChangePlace): Promise<void> => save(changes, at, true),
    /** Erases all settings, so that the defaults are in force. */
    reset: async (): Promise<void> => {
      const before = values.value;
      const nth = ++count;
      try {
        await Promise.all(SETTING_NAMES.map((name) => removeItem(SETTINGS[name])));
        values.value = defaults();
        note.value = {kind: 'saved', at: 'reset', nth, before};
      } catch {
        note.value = {kind: 'failed', at: 'reset', nth};
      }
    },
    undo: async (): Promise<void> => {
      const {value} = note;
      if (value.kind !== 'saved' || value.before === null) return;
      const isUndone = await change(value.before, valuesOf(value.before));
      note.value = {kind: isUndone ? 'undone' : 'failed', at: value.at, nth: ++count};
    },
  };
};

export type SettingsStore = ReturnType<typeof createSettingsStore>;
