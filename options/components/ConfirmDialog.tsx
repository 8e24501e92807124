import {useEffect, useRef} from 'preact/hooks';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import styles from './ConfirmDialog.module.css';

export type ConfirmDialogProps = {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** What will be gone for good. */
  readonly text: string;
  /** The act itself, not "OK". */
  readonly act: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asks before something is erased that cannot be brought back. Escape, and the button that has the focus, keep it. */
export const ConfirmDialog = ({id, title, text, act, onConfirm, onClose}: ConfirmDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class={styles['dialog']}
      aria-labelledby={id}
      aria-describedby={`${id}-text`}
      onClose={onClose}
    >
      <h2 id={id}>{title}</h2>
      <p id={`${id}-text`}>{text}</p>
      <div class={styles['acts']}>
        <Button look="quiet" onClick={close}>
          {t('keepIt')}
        </Button>
        <Button
          look="primary"
          onClick={() => {
            close();
            onConfirm();
          }}
        >
          {act}
        </Button>
      </div>
    </dialog>
  );
};
