import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {plural} from '../../src/ui/plural';
import {shown} from '../../src/ui/shown';
import type {Difference, TransferStore} from '../store/transfer-store';
import {differenceWords, settingTitle} from './setting-words';
import styles from './Transfer.module.css';

export type ImportPreviewProps = {
  readonly store: TransferStore;
  readonly file: string;
  readonly differences: readonly Difference[];
};

/** What a file would change, before it does. */
export const ImportPreview = ({store, file, differences}: ImportPreviewProps) => (
  <div class={styles['changes']}>
    <p>
      {t('importFrom', shown(file))} {plural(differences.length, 'importChangesOne', 'importChanges')}
    </p>
    <ul>
      {differences.map((difference) => (
        <li key={difference.name} class={styles['change']}>
          <span class={styles['name']}>{t(settingTitle[difference.name])}</span>
          {differenceWords(difference).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </li>
      ))}
    </ul>
    <div class={styles['acts']}>
      <Button look="primary" onClick={() => void store.apply()}>
        {t('importApply')}
      </Button>
      <Button look="quiet" onClick={store.cancel}>
        {t('importCancel')}
      </Button>
    </div>
  </div>
);
