import {useEffect, useRef, useState} from 'preact/hooks';
import type {Collection} from '../../src/domain/candidate';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {CloseIcon} from '../../src/ui/Icons';
import styles from './LeftOut.module.css';
import {LeftOutList} from './LeftOutList';

type DialogProps = {readonly collection: Collection; readonly onClose: () => void};

const LeftOutDialog = ({collection: {rejected, isPartial, lookedAt}, onClose}: DialogProps) => {
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
      <LeftOutList rejected={rejected} />
    </dialog>
  );
};

/** "4 left out", which opens the reasons. */
export const LeftOut = ({collection}: {readonly collection: Collection}) => {
  const [isOpen, setIsOpen] = useState(false);
  if (collection.rejected.length === 0) return null;
  return (
    <>
      {' · '}
      <Button look="plain" onClick={() => setIsOpen(true)}>
        {t('leftOutCount', collection.rejected.length)}
      </Button>
      {isOpen && <LeftOutDialog collection={collection} onClose={() => setIsOpen(false)} />}
    </>
  );
};
