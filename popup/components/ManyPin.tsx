import {failsAll, type SentPin} from '../../src/domain/sending';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {OutIcon} from '../../src/ui/Icons';
import {nextSteps} from '../../src/ui/problem-words';
import {shown} from '../../src/ui/shown';
import {picturesOf} from '../store/many-pins';
import type {Picture} from '../store/pictures';
import type {PopupStore} from '../store/popup-store';
import type {UndoOfMany} from '../store/stage';
import {Problem} from './LaterProblem';
import styles from './ManyPins.module.css';
import {boardsAddress, hostOf, placeName} from './names';
import {Thumbnail, useThumbnail} from './Thumbnail';

export type ManyPinProps = {
  readonly store: PopupStore;
  readonly pin: SentPin;
  readonly undo: UndoOfMany | undefined;
  readonly onOpenOptions: () => void;
};

const PagePicture = ({picture}: {readonly picture: Picture}) => <Thumbnail shown={useThumbnail(picture)} />;

const standingWords = ({standing, place}: SentPin, undo: UndoOfMany | undefined): string => {
  switch (standing.kind) {
    case 'waiting':
      return t('standingWaiting');
    case 'sending':
      return t('pinning');
    case 'stopped':
      return t('standingStopped');
    case 'failed':
      return t('standingFailed');
    case 'done':
      if (undo?.kind === 'undone') return t('standingUndone');
      if (standing.outcome.kind === 'handedOff') return t('standingForm');
      return place === null ? t('pinned') : t('standingDone', placeName(place));
  }
};

/** What can be done with a pin that stands. */
const DoneSteps = ({store, pin, undo, onOpenOptions}: ManyPinProps) => {
  const {standing} = pin;
  if (standing.kind !== 'done' || standing.outcome.kind !== 'pinned' || undo?.kind === 'undone') return null;
  return (
    <>
      <div class={styles['steps']}>
        <a href={`https://www.pinterest.com/pin/${standing.outcome.pinId}/`} target="_blank" rel="noopener noreferrer">
          {t('seePin')} <OutIcon />
        </a>
        <Button look="plain" isBusy={undo?.kind === 'running'} onClick={() => void store.undoMany([pin])}>
          {t(undo?.kind === 'running' ? 'undoing' : 'undo')}
        </Button>
        {picturesOf(store, pin).length > 0 && (
          <Button look="plain" onClick={() => store.pinElsewhere(pin)}>
            {t('pinElsewhere')}
          </Button>
        )}
      </div>
      {undo?.kind === 'failed' && (
        <Problem isQuiet error={undo.error} steps={{connect: onOpenOptions, retry: () => void store.undoMany([pin])}} />
      )}
    </>
  );
};

/** Why a pin failed, and what can be done. What would fail all of them is said once, above them all. */
const FailedSteps = ({store, pin}: ManyPinProps) => {
  const {standing, id} = pin;
  if (standing.kind !== 'failed' || failsAll(standing.error)) return null;
  const again = () => void store.retry([id]);
  const change = () => store.editPin(pin);
  const isOnPage = picturesOf(store, pin).length > 0;
  const offered = nextSteps(standing.error);
  // Of an unknown outcome the problem itself offers to send it anew, once somebody has looked.
  const isDefinite = standing.error.kind !== 'outcomeUnknown';
  return (
    <>
      <Problem
        isQuiet
        error={standing.error}
        steps={{
          retry: again,
          pinAnew: again,
          handOff: () => void store.retry([id], 'handOff'),
          lookAtBoard: {href: boardsAddress(store.delivery.value?.account?.username)},
          ...(isOnPage ? {edit: change} : {}),
        }}
      />
      {isDefinite && (
        <div class={styles['steps']}>
          {!offered.includes('retry') && (
            <Button look="plain" onClick={again}>
              {t('stepRetry')}
            </Button>
          )}
          {isOnPage && !offered.includes('edit') && (
            <Button look="plain" onClick={change}>
              {t('changePin')}
            </Button>
          )}
        </div>
      )}
    </>
  );
};

/** One of many pins, and what became of it. */
export const ManyPin = (props: ManyPinProps) => {
  const {store, pin, undo} = props;
  const [picture] = picturesOf(store, pin);
  const {title, altText, mediaUrl} = pin.draft;
  return (
    <li class={styles['pin']} data-standing={pin.standing.kind}>
      <span class={styles['thumbnail']}>
        {picture === undefined ? (
          <Thumbnail shown={{kind: 'host', host: hostOf(mediaUrl)}} />
        ) : (
          <PagePicture key={picture.candidate.id} picture={picture} />
        )}
      </span>
      <div class={styles['about']}>
        <p class={styles['name']}>{shown(title || altText) || t('pictureUnnamed')}</p>
        <p class={pin.standing.kind === 'failed' ? styles['failed'] : styles['standing']}>{standingWords(pin, undo)}</p>
        <DoneSteps {...props} />
        <FailedSteps {...props} />
      </div>
    </li>
  );
};
