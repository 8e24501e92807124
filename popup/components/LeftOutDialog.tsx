import {useEffect, useRef} from 'preact/hooks';
import type {Collection} from '../../src/domain/candidate';
import {t} from '../../src/i18n/t';
import {CloseIcon} from '../../src/ui/Icons';
import {plural} from '../../src/ui/plural';
import type {PopupStore} from '../store/popup-store';
import styles from './LeftOut.module.css';
import {LeftOutList} from './LeftOutList';

export type LeftOutDialogProps = {
  readonly store: PopupStore;
  readonly collection: Collection;
  readonly onClose: () => void;
};

/** What was left out, by its reasons. */
export const LeftOutDialog = ({store, collection, onClose}: LeftOutDialogProps) => {
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
      {lookedAt.skippedFrames > 0 && (
        <p class={styles['note']}>{plural(lookedAt.skippedFrames, 'skippedFramesOne', 'skippedFrames')}</p>
      )}
      <LeftOutList store={store} rejected={rejected} />
    </dialog>
  );
};
