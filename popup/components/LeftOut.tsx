import {useEffect, useRef, useState} from 'preact/hooks';
import type {Collection} from '../../src/domain/candidate';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {CloseIcon} from '../../src/ui/Icons';
import type {PopupStore} from '../store/popup-store';
import styles from './LeftOut.module.css';
import {LeftOutList} from './LeftOutList';

type LeftOutProps = {readonly store: PopupStore; readonly collection: Collection};

const LeftOutDialog = ({store, collection, onClose}: LeftOutProps & {readonly onClose: () => void}) => {
  const {rejected, isPartial, lookedAt} = collection;
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} class={styles['dialog']} aria-labelledby="left-out-title" onClose={onClose}>
      <div class={styles['head']}>
        <h2 id="left-out-title">{t('leftOutTitle')}</h2>
        <button type="button" class={styles['close']} onClick={() => dialog.current?.close()} aria-label={t('close')}>
          <CloseIcon />
        </button>
      </div>
      {isPartial && <p class={styles['note']}>{t('partialSearch')}</p>}
      {lookedAt.skippedFrames > 0 && <p class={styles['note']}>{t('skippedFrames', lookedAt.skippedFrames)}</p>}
      <LeftOutList store={store} rejected={rejected} />
    </dialog>
  );
};

/** "4 left out", which opens the reasons. */
export const LeftOut = ({store, collection}: LeftOutProps) => {
  const [isOpen, setIsOpen] = useState(false);
  if (collection.rejected.length === 0) return null;
  const left = collection.rejected.length - store.pictures.takenInCount.value;
  return (
    <>
      {' · '}
      <Button look="plain" onClick={() => setIsOpen(true)}>
        {t('leftOutCount', left)}
      </Button>
      {isOpen && <LeftOutDialog store={store} collection={collection} onClose={() => setIsOpen(false)} />}
    </>
  );
};
