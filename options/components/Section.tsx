import type {ComponentChildren} from 'preact';
import {type MessageKey, t} from '../../src/i18n/t';
import styles from './Section.module.css';
import {SettingNote, type SettingNoteProps} from './SettingNote';

export type SectionProps = {
  readonly id: string;
  readonly title: MessageKey;
  /** Whose "Saved" stands beside the title. */
  readonly saved?: SettingNoteProps;
  readonly children: ComponentChildren;
};

/** One plain section of the options page. Its heading takes the focus when the navigation leads to it. */
export const Section = ({id, title, saved, children}: SectionProps) => (
  <section class={styles['section']} aria-labelledby={id}>
    <div class={styles['head']}>
      <h2 id={id} class={styles['title']} tabIndex={-1}>
        {t(title)}
      </h2>
      {saved !== undefined && <SettingNote {...saved} />}
    </div>
    {children}
  </section>
);
