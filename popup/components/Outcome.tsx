import {useEffect} from 'preact/hooks';
import type {OutboxItem} from '../../src/domain/outbox-item';
import type {Picture} from '../store/pictures';
import type {PopupStore} from '../store/popup-store';
import type {Stage} from '../store/stage';
import type {Focus} from './focus';
import styles from './Outcome.module.css';
import {SentStatus} from './SentStatus';
import {Thumbnail, useThumbnail} from './Thumbnail';
import {Told} from './Told';

export type OutcomeProps = {readonly store: PopupStore; readonly focus: Focus};

const PinnedPicture = ({picture}: {readonly picture: Picture}) => <Thumbnail shown={useThumbnail(picture)} />;

/** The only item of what was sent; null for many, and while nothing was. */
export const onlyItem = (stage: Stage): OutboxItem | null => {
  const [only, ...more] = stage.kind === 'sent' ? stage.sending.items : [];
  return only === undefined || more.length > 0 ? null : only;
};

const classOf = (stage: Stage) => {
  if (stage.kind !== 'sent') return styles['silent'];
  return onlyItem(stage) === null ? styles['statusOfMany'] : styles['status'];
};

/** What became of the pin. The region is always there, so that what appears in it is announced. */
export const OutcomeStatus = ({store, focus}: OutcomeProps) => {
  const stage = store.stage.value;
  const [picture] = store.pictures.selected.value;
  const only = onlyItem(stage);
  // A button that undid, or whose time is up, goes, and would take the focus along.
  const isUndoOpen = store.isUndoOpen.value;
  useEffect(() => {
    if (stage.kind === 'sent' && document.activeElement === document.body) focus.to('outcome');
  }, [stage, isUndoOpen]);
  return (
    <div role="status" class={classOf(stage)} tabIndex={-1} ref={focus.at('outcome')}>
      {only !== null && picture !== undefined && (
        <div class={styles['picture']}>
          <PinnedPicture key={picture.candidate.id} picture={picture} />
        </div>
      )}
      {stage.kind === 'sent' && (only === null ? <SentStatus sent={stage} /> : <Told sent={stage} item={only} />)}
    </div>
  );
};
