import type {ComponentChildren} from 'preact';
import {type MessageKey, t} from '../../src/i18n/t';
import styles from './Part.module.css';
import {SettingNote, type SettingNoteProps} from './SettingNote';

export type PartProps = {
  readonly id: string;
  readonly title: MessageKey;
  /** The sentence that says what the setting does. */
  readonly about: MessageKey;
  /** Whose "Saved" stands beside the title; none where nothing is saved here. */
  readonly saved?: SettingNoteProps;
  readonly children: ComponentChildren;
};

/** One setting within a section: its name, its sentence, its controls. */
export const Part = ({id, title, about, saved, children}: PartProps) => (
  <div class={styles['part']}>
    <div class={styles['head']}>
      <h3 id={id} class={styles['title']}>
        {t(title)}
      </h3>
      {saved !== undefined && <SettingNote {...saved} />}
    </div>
    <p id={`${id}-about`} class={styles['about']}>
      {t(about)}
    </p>
    {children}
  </div>
);
