import type {ComponentChildren} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import styles from './Notice.module.css';

export type NoticeProps = {readonly title: string; readonly children: ComponentChildren};

/** A page of its own for when there is nothing to choose from: what is the matter, and what can be done. */
export const Notice = ({title, children}: NoticeProps) => {
  const section = useRef<HTMLElement>(null);
  // It is heard and can be scrolled at once, and what was pressed to look again has gone.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) section.current?.focus();
  }, []);
  return (
    <section class={styles['notice']} tabIndex={-1} ref={section}>
      <h2 class={styles['title']}>{title}</h2>
      {children}
    </section>
  );
};
