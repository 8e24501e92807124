import type {Signal} from '@preact/signals';
import type {ApiHost} from '../../src/domain/connection';
import {t} from '../../src/i18n/t';
import {Choice} from './Choice';
import styles from './HostField.module.css';

/** Pinterest itself, or its sandbox. The account is bound to the choice; there is no third one and no address to type. */
export const HostField = ({host}: {readonly host: Signal<ApiHost>}) => (
  <details class={styles['details']}>
    <summary id="host">
      {t('labelled', t('hostTitle'), t(host.value === 'production' ? 'hostProduction' : 'hostSandbox'))}
    </summary>
    <div role="radiogroup" aria-labelledby="host" class={styles['choices']}>
      <Choice
        id="host-production"
        group="host"
        label="hostProduction"
        about="hostProductionText"
        isChosen={host.value === 'production'}
        onChoose={() => {
          host.value = 'production';
        }}
      />
      <Choice
        id="host-sandbox"
        group="host"
        label="hostSandbox"
        about="hostSandboxText"
        isChosen={host.value === 'sandbox'}
        onChoose={() => {
          host.value = 'sandbox';
        }}
      />
    </div>
  </details>
);
