import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {shown} from '../../src/ui/shown';
import type {SettingsStore} from '../store/settings-store';
import type {TransferStore} from '../store/transfer-store';
import {ImportPreview} from './ImportPreview';
import {Section} from './Section';
import {saveFile} from './save-file';
import {fileProblemWords} from './setting-words';
import styles from './Transfer.module.css';

const FILE_NAME = 'pinmarklet-settings.json';

const Told = ({store}: {readonly store: TransferStore}) => {
  const transfer = store.transfer.value;
  switch (transfer.kind) {
    case 'idle':
    case 'imported':
      return null;
    case 'refused':
      return (
        <p class={styles['problem']}>
          {t('importRefused', shown(transfer.file))} {fileProblemWords(transfer.problem)} {t('importUnchanged')}
        </p>
      );
    case 'same':
      return <p>{t('importSame', shown(transfer.file))}</p>;
    case 'previewed':
      return <ImportPreview store={store} file={transfer.file} differences={transfer.differences} />;
  }
};

export type TransferProps = {readonly store: TransferStore; readonly settings: SettingsStore};

/** All settings out into a file, and in again. */
export const Transfer = ({store, settings}: TransferProps) => (
  <Section id="transfer" title="transferTitle" saved={{store: settings, at: 'import'}}>
    <p>{t('transferAbout')}</p>
    <div class={styles['acts']}>
      <Button look="quiet" onClick={() => saveFile(FILE_NAME, store.write())}>
        {t('exportSettings')}
      </Button>
    </div>
    <div class={styles['acts']}>
      <label for="import-file" class={styles['label']}>
        {t('importLabel')}
      </label>
      <input
        id="import-file"
        class={styles['file']}
        type="file"
        accept=".json,application/json"
        onChange={({currentTarget}) => {
          const file = currentTarget.files?.[0];
          if (file === undefined) return;
          void store.open({name: file.name, size: file.size, text: () => file.text()});
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
    <div aria-live="polite">
      <Told store={store} />
    </div>
  </Section>
);
