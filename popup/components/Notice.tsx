import type {ComponentChildren} from 'preact';
import styles from './Notice.module.css';

export type NoticeProps = {readonly title: string; readonly children: ComponentChildren};

/** A page of its own for when there is nothing to choose from: what is the matter, and what can be done. */
export const Notice = ({title, children}: NoticeProps) => (
  <section class={styles['notice']}>
    <h2 class={styles['title']}>{title}</h2>
    {children}
  </section>
);
