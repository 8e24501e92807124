import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {t} from '../../src/i18n/t';
import type {Blocker} from '../store/blocker';
import type {PopupStore} from '../store/popup-store';
import {DrawChoices} from './DrawChoices';
import {Footer} from './Footer';
import type {Focus} from './focus';
import {Grid} from './Grid';
import {LookFurther} from './LookFurther';
import {reasonWords} from './left-out';
import {PickerBar} from './PickerBar';
import type {OpenRow} from './PictureRow';
import {PinForm} from './PinForm';
import {PinnedBefore} from './PinnedBefore';
import {refusedTarget} from './refused-target';
import styles from './Workbench.module.css';

export type WorkbenchProps = {
  readonly store: PopupStore;
  readonly focus: Focus;
  readonly onOpenOptions: () => void;
};

/** The picture that the user pointed at is not offered: say so, and why. */
const TargetNote = ({store}: {readonly store: PopupStore}) => {
  const target = store.collection.value?.rejected.find(({isTarget}) => isTarget);
  if (target === undefined) return null;
  return (
    <p role="note" class={styles['note']}>
      {t('targetLeftOut', reasonWords(target.reason))}
    </p>
  );
};

/** Pictures on one side, words on the other, one button below. */
export const Workbench = ({store, focus, onOpenOptions}: WorkbenchProps) => {
  const stage = store.stage.value;
  const mode = store.mode.value;
  const wasOnly = useRef(false);
  const isOnly = store.pictures.count.value === 1;
  const lead = stage.kind === 'choosing' ? stage.lead : undefined;
  const [openRow, setOpenRow] = useState<OpenRow | null>(null);

  // An only picture is chosen already: the hand goes on to what is missing, once it is known what that is.
  useLayoutEffect(() => {
    // Pictures that join an only one leave the hand where it is.
    if (wasOnly.current && !isOnly) return;
    wasOnly.current = isOnly;
    if (!isOnly && lead === undefined) focus.to('grid');
    else if (mode !== null && lead?.kind !== 'row') focus.to(mode === 'api' ? 'board' : 'primary');
  }, [isOnly && mode]);

  useLayoutEffect(() => {
    if (lead?.kind !== 'row') return;
    if (store.rows.value.length > 1) setOpenRow({pictureId: lead.pictureId});
    else focus.to(mode === 'api' ? 'title' : 'description');
  }, [lead]);

  useLayoutEffect(() => {
    if (stage.kind === 'saving') focus.to('primary');
    const refused = stage.kind === 'failed' ? refusedTarget(stage.error) : null;
    if (refused !== null) focus.to(refused);
  }, [stage]);

  const leadTo = (blocker: Blocker): void => {
    if (blocker.kind === 'field' && store.rows.value.length > 1) {
      setOpenRow({pictureId: blocker.pictureId, field: blocker.name});
    } else if (blocker.kind === 'field') focus.to(blocker.name);
    else focus.to(['board', 'account', 'everywhere'].includes(blocker.kind) ? 'board' : 'grid');
  };

  /** Sends what is chosen, or leads to what is missing. */
  const submit = (): void => {
    const blocker = store.blocker.value;
    if (blocker === null) void store.submit();
    else leadTo(blocker);
  };

  return (
    <>
      <div class={styles['panes']}>
        <section class={styles['pictures']} aria-label={t('picturesLabel')}>
          <TargetNote store={store} />
          <PinnedBefore store={store} />
          <PickerBar store={store} focus={focus} />
          <Grid store={store} focus={focus} />
          <div class={styles['more']}>
            <LookFurther store={store} />
            <DrawChoices store={store} look="quiet" />
          </div>
        </section>
        <PinForm
          store={store}
          focus={focus}
          openRow={openRow}
          onOpenRow={setOpenRow}
          onSubmit={submit}
          onOpenOptions={onOpenOptions}
        />
      </div>
      <Footer store={store} focus={focus} onOpenOptions={onOpenOptions} />
    </>
  );
};
