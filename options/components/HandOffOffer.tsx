import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import type {SettingsStore} from '../store/settings-store';
import styles from './HandOffOffer.module.css';

/** The way out of all this: Pinterest's own form, one click away. */
export const HandOffOffer = ({settings}: {readonly settings: SettingsStore}) => (
  <div class={styles['offer']} aria-live="polite">
    {settings.values.value.prefersHandOff ? (
      <p>{t('handOffChosen')}</p>
    ) : (
      <>
        <p>{t('handOffOffer')}</p>
        <Button look="quiet" onClick={() => void settings.set('prefersHandOff', true)}>
          {t('handOffChoose')}
        </Button>
      </>
    )}
  </div>
);
