import type {DeliveryMode} from '../../src/domain/pin-draft';
import {t} from '../../src/i18n/t';
import type {PopupStore} from '../store/popup-store';
import type {Focus} from './focus';
import {type OpenRow, PictureRow} from './PictureRow';
import styles from './PictureRows.module.css';

export type PictureRowsProps = {
  readonly store: PopupStore;
  readonly focus: Focus;
  readonly mode: DeliveryMode;
  readonly open: OpenRow | null;
  readonly onOpen: (row: OpenRow | null) => void;
  readonly onSubmit: () => void;
};

/** Several pictures, in the order of their selection, each with words of its own. */
export const PictureRows = ({store, focus, mode, open, onOpen, onSubmit}: PictureRowsProps) => (
  <ol class={styles['rows']} aria-label={t('rowsLabel')}>
    {store.rows.value.map((row) => {
      const pictureId = row.picture.candidate.id;
      return (
        <PictureRow
          key={pictureId}
          row={row}
          store={store}
          focus={focus}
          mode={mode}
          open={open}
          onToggle={() => onOpen(open?.pictureId === pictureId ? null : {pictureId})}
          onSubmit={onSubmit}
        />
      );
    })}
  </ol>
);
