import {t} from '../../src/i18n/t';
import styles from './Loading.module.css';

/** Blocks that stand for pictures and fields: some shape, and no promise. */
const [a, b, c] = [styles['a'], styles['b'], styles['c']];
const columns = [
  [a, b, c],
  [b, c, a],
  [c, a, b],
];
const fields = [1, 2, 3, 4];

/** The look of what is to come, while the page is being read. */
export const Loading = () => (
  <>
    <section class={styles['panes']} aria-busy="true">
      <div class={styles['columns']} aria-hidden="true">
        {columns.map((shapes) => (
          <div key={shapes[0]} class={styles['column']}>
            {shapes.map((shape) => (
              <div key={shape} class={shape} />
            ))}
          </div>
        ))}
      </div>
      <div class={styles['fields']} aria-hidden="true">
        {fields.map((field) => (
          <div key={field} class={styles['field']} />
        ))}
      </div>
    </section>
    <p class={styles['words']}>{t('loading')}</p>
  </>
);
