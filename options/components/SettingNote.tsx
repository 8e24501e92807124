import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {TickIcon} from '../../src/ui/Icons';
import type {ChangePlace, SettingsStore} from '../store/settings-store';
import styles from './SettingNote.module.css';

/** What is said of the latest change at one place. */
const Told = ({store, at}: SettingNoteProps) => {
  const note = store.note.value;
  if (note.kind === 'quiet' || note.at !== at) return null;
  if (note.kind === 'failed') return <span class={styles['failed']}>{t('settingFailed')}</span>;
  return (
    <>
      <span key={note.nth} class={styles['saved']}>
        <TickIcon />
        {t(note.kind === 'undone' ? 'settingUndone' : 'settingSaved')}
      </span>
      {note.kind === 'saved' && note.before !== null && (
        <Button look="plain" onClick={() => void store.undo()}>
          {t('undo')}
        </Button>
      )}
    </>
  );
};

export type SettingNoteProps = {readonly store: SettingsStore; readonly at: ChangePlace};

/** "Saved", quietly and at once, beside what was changed; with a way back where something was taken away. */
export const SettingNote = (props: SettingNoteProps) => (
  <span class={styles['note']} aria-live="polite">
    <Told {...props} />
  </span>
);
