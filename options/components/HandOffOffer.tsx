import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import type {SendingStore} from '../store/sending-store';
import styles from './HandOffOffer.module.css';

/** The way out of all this: Pinterest's own form, one click away. */
export const HandOffOffer = ({sending}: {readonly sending: SendingStore}) => (
  <div class={styles['offer']} aria-live="polite">
    {sending.isHandOff.value === true ? (
      <p>{t('handOffChosen')}</p>
    ) : (
      <>
        <p>{t('handOffOffer')}</p>
        <Button look="quiet" onClick={() => void sending.choose(true)}>
          {t('handOffChoose')}
        </Button>
      </>
    )}
  </div>
);
