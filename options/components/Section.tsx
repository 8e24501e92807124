import type {ComponentChildren} from 'preact';
import {type MessageKey, t} from '../../src/i18n/t';
import styles from './Section.module.css';

export type SectionProps = {readonly id: string; readonly title: MessageKey; readonly children: ComponentChildren};

/** One plain section of the options page. */
export const Section = ({id, title, children}: SectionProps) => (
  <section class={styles['section']} aria-labelledby={id}>
    <h2 id={id} class={styles['title']}>
      {t(title)}
    </h2>
    {children}
  </section>
);
