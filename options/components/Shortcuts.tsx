import {type MessageKey, t} from '../../src/i18n/t';
import type {Shortcut} from '../../src/platform/shortcuts';
import {Button} from '../../src/ui/Button';
import type {ShortcutsStore} from '../store/shortcuts-store';
import {Section} from './Section';
import styles from './Shortcuts.module.css';

/** Our own words for the commands that have them; the browser's list has short ones. */
const words: ReadonlyMap<string, MessageKey> = new Map([
  ['_execute_action', 'shortcutOpen'],
  ['pin-best-image', 'shortcutBest'],
]);

const doesWords = ({name, about}: Shortcut): string => {
  const key = words.get(name);
  return key === undefined ? about : t(key);
};

const Keys = ({keys}: {readonly keys: string | null}) =>
  keys === null ? (
    <em class={styles['unset']}>{t('shortcutUnset')}</em>
  ) : (
    <bdi class={styles['combination']}>
      {keys.split('+').map((key) => (
        <kbd key={key} class={styles['key']}>
          {key}
        </kbd>
      ))}
    </bdi>
  );

/** Which keys do what now, and the way to the browser's own page where they are changed. */
export const Shortcuts = ({store}: {readonly store: ShortcutsStore}) => (
  <Section id="shortcuts" title="shortcutsTitle">
    <p class={styles['about']}>{t('shortcutsAbout')}</p>
    <dl class={styles['list']}>
      {store.shortcuts.value.map((shortcut) => (
        <div key={shortcut.name} class={styles['row']}>
          <dt>
            <Keys keys={shortcut.keys} />
          </dt>
          <dd>{doesWords(shortcut)}</dd>
        </div>
      ))}
    </dl>
    {store.canOpen ? (
      <div>
        <Button look="quiet" onClick={() => void store.open()}>
          {t('shortcutsChange')}
        </Button>
      </div>
    ) : (
      <p class={styles['about']}>{t('shortcutsFirefox')}</p>
    )}
  </Section>
);
