import {type MessageKey, t} from '../../src/i18n/t';
import {ownAddress} from '../../src/platform/pages';
import {Section} from './Section';
import styles from './Shortcuts.module.css';

/** The keys that manifest.json suggests; the browser lets the user choose others. */
const shortcuts: readonly {readonly keys: readonly string[]; readonly does: MessageKey}[] = [
  {keys: ['Alt', 'P'], does: 'shortcutOpen'},
  {keys: ['Alt', 'Shift', 'L'], does: 'shortcutBest'},
];

const isFirefox = (): boolean => ownAddress('').startsWith('moz-extension:');

/** Which keys do what, and where the browser changes them: no page may link there. */
export const Shortcuts = () => (
  <Section id="shortcuts" title="shortcutsTitle">
    <dl class={styles['list']}>
      {shortcuts.map(({keys, does}) => (
        <div key={does} class={styles['row']}>
          <dt class={styles['keys']}>
            {keys.map((key) => (
              <kbd key={key} class={styles['key']}>
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{t(does)}</dd>
        </div>
      ))}
    </dl>
    {isFirefox() ? (
      <p class={styles['about']}>{t('shortcutsFirefox')}</p>
    ) : (
      <p class={styles['about']}>
        {t('shortcutsChromium')} <code class={styles['address']}>chrome://extensions/shortcuts</code>
      </p>
    )}
  </Section>
);
