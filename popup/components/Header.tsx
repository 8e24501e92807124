import {t} from '../../src/i18n/t';
import type {Delivery} from '../../src/messages/contract';
import {plural} from '../../src/ui/plural';
import {shown} from '../../src/ui/shown';
import type {PopupStore} from '../store/popup-store';
import styles from './Header.module.css';
import {LeftOut} from './LeftOut';

const wayWords = (mode: Delivery['mode'], {account}: Delivery): string => {
  if (mode === 'handOff') return t('chipHandOff');
  return account === null ? t('chipApi') : t('chipAccount', shown(account.username));
};

/** How the pin will leave, before anything is pressed. */
const WayChip = ({store}: {readonly store: PopupStore}) => {
  const delivery = store.delivery.value;
  const mode = store.mode.value;
  if (delivery === null || mode === null) return null;
  return <span class={mode === 'api' ? styles['chipOn'] : styles['chip']}>{wayWords(mode, delivery)}</span>;
};

/** What page this is, what was found on it, and how it will be pinned. */
export const Header = ({store}: {readonly store: PopupStore}) => {
  const collection = store.collection.value;
  const title = shown(collection?.page.title ?? '') || t('extensionName');
  return (
    <header class={styles['header']}>
      <div class={styles['page']}>
        <h1 class={styles['title']} title={title}>
          <bdi>{title}</bdi>
        </h1>
        {collection !== null && <bdi class={styles['host']}>{shown(collection.page.host)}</bdi>}
      </div>
      <div class={styles['facts']}>
        {collection !== null && collection.nopin === null && (
          <span class={styles['counts']}>
            {plural(store.pictures.count.value, 'imageCount', 'imagesCount')}
            <LeftOut store={store} collection={collection} />
          </span>
        )}
        <WayChip store={store} />
      </div>
    </header>
  );
};
