import type {ComponentChildren} from 'preact';
import {t} from '../../src/i18n/t';
import {TickIcon} from '../../src/ui/Icons';
import styles from './Step.module.css';

export type StepProps = {readonly number: number; readonly isDone: boolean; readonly children: ComponentChildren};

/** A numbered step of the set-up; the number becomes a tick once the step is known to be done. */
export const Step = ({number, isDone, children}: StepProps) => (
  <li class={styles['step']}>
    <span class={isDone ? styles['done'] : styles['number']} aria-hidden="true">
      {isDone ? <TickIcon /> : number}
    </span>
    <div class={styles['words']}>
      {isDone && <span class="visually-hidden">{t('stepDone')}</span>}
      {children}
    </div>
  </li>
);
