import type {ComponentChildren} from 'preact';
import {useRef} from 'preact/hooks';
import {type MessageKey, t} from '../../src/i18n/t';
import styles from './Section.module.css';
import {SettingNote, type SettingNoteProps} from './SettingNote';
import {useKeptFocus} from './use-kept-focus';

export type SectionProps = {
  readonly id: string;
  readonly title: MessageKey;
  /** Whose "Saved" stands beside the title. */
  readonly saved?: SettingNoteProps;
  readonly children: ComponentChildren;
};

/** One plain section of the options page. Its heading takes the focus when the navigation leads to it, or its holder goes. */
export const Section = ({id, title, saved, children}: SectionProps) => {
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(section, heading);
  return (
    <section ref={section} class={styles['section']} aria-labelledby={id}>
      <div class={styles['head']}>
        <h2 ref={heading} id={id} class={styles['title']} tabIndex={-1}>
          {t(title)}
        </h2>
        {saved !== undefined && <SettingNote {...saved} />}
      </div>
      {children}
    </section>
  );
};
