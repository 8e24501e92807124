import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {OutIcon} from '../../src/ui/Icons';
import type {Picture} from '../store/pictures';
import type {PopupStore} from '../store/popup-store';
import {isTold, type Stage} from '../store/stage';
import type {Focus} from './focus';
import {Problem} from './LaterProblem';
import {ManyStatus} from './ManyStatus';
import {placeName} from './names';
import styles from './Outcome.module.css';
import {Thumbnail, useThumbnail} from './Thumbnail';

type Saved = Extract<Stage, {kind: 'saved'}>;

export type OutcomeProps = {readonly store: PopupStore; readonly focus: Focus};

const OutLink = ({href, words}: {readonly href: string; readonly words: string}) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {words} <OutIcon />
  </a>
);

const savedWords = ({place}: Saved): string => (place === null ? t('pinned') : t('pinnedTo', placeName(place)));

const Told = ({stage}: {readonly stage: Saved}) =>
  stage.outcome.kind === 'pinned' ? (
    <>
      <h2 class={styles['words']}>{savedWords(stage)}</h2>
      <OutLink href={`https://www.pinterest.com/pin/${stage.outcome.pinId}/`} words={t('seePin')} />
    </>
  ) : (
    <>
      <h2 class={styles['words']}>{t('handedOff')}</h2>
      <p>{t('handedOffNext')}</p>
      <OutLink href={stage.outcome.formUrl} words={t('openFormAgain')} />
    </>
  );

const PinnedPicture = ({picture}: {readonly picture: Picture}) => <Thumbnail shown={useThumbnail(picture)} />;

const classOf = (stage: Stage) => {
  if (stage.kind === 'many') return styles['statusOfMany'];
  return isTold(stage) ? styles['status'] : styles['silent'];
};

/** What became of the pin. The region is always there, so that what appears in it is announced. */
export const OutcomeStatus = ({store, focus}: OutcomeProps) => {
  const stage = store.stage.value;
  const [picture] = store.pictures.selected.value;
  const isOne = stage.kind === 'saved' || stage.kind === 'undone';
  return (
    <div role="status" class={classOf(stage)} tabIndex={-1} ref={focus.at('outcome')}>
      {isOne && picture !== undefined && (
        <div class={styles['picture']}>
          <PinnedPicture key={picture.candidate.id} picture={picture} />
        </div>
      )}
      {stage.kind === 'saved' && <Told stage={stage} />}
      {stage.kind === 'undone' && <h2 class={styles['words']}>{t('undone')}</h2>}
      {stage.kind === 'many' && <ManyStatus many={stage} />}
    </div>
  );
};

const UndoButton = ({store, stage}: {readonly store: PopupStore; readonly stage: Saved}) =>
  stage.outcome.kind === 'pinned' ? (
    <Button look="quiet" isBusy={stage.undo.kind === 'running'} onClick={() => void store.undo()}>
      {t(stage.undo.kind === 'running' ? 'undoing' : 'undo')}
    </Button>
  ) : null;

const ElsewhereButton = ({store, stage}: {readonly store: PopupStore; readonly stage: Saved}) =>
  stage.outcome.kind === 'pinned' && store.pictures.selected.value.length > 0 ? (
    <Button look="quiet" onClick={() => store.pinElsewhere()}>
      {t('pinElsewhere')}
    </Button>
  ) : null;

/** What can be done after a pin. */
export const OutcomeActions = ({store, onOpenOptions}: {readonly store: PopupStore; onOpenOptions: () => void}) => {
  const stage = store.stage.value;
  if (stage.kind !== 'saved' && stage.kind !== 'undone') return null;
  return (
    <div class={styles['actions']}>
      <div class={styles['buttons']}>
        <Button look="quiet" onClick={store.startAnew}>
          {t('pinAnother')}
        </Button>
        {stage.kind === 'saved' && <ElsewhereButton store={store} stage={stage} />}
        {stage.kind === 'saved' && <UndoButton store={store} stage={stage} />}
      </div>
      {stage.kind === 'saved' && stage.undo.kind === 'failed' && (
        <Problem error={stage.undo.error} steps={{connect: onOpenOptions, retry: () => void store.undo()}} />
      )}
    </div>
  );
};
