import type {OutboxItem} from '../../src/domain/outbox-item';
import {failsAll, needsUser, pinOf} from '../../src/domain/sending';
import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {OutIcon} from '../../src/ui/Icons';
import {nextWords, stateWords} from '../../src/ui/outbox-words';
import {Problem} from '../../src/ui/Problem';
import {pictureChangeWords} from '../../src/ui/picture-words';
import {nextSteps, waitingWords} from '../../src/ui/problem-words';
import {shown} from '../../src/ui/shown';
import type {Picture} from '../store/pictures';
import type {PopupStore} from '../store/popup-store';
import {canUndo, picturesOf} from '../store/sent-pins';
import type {Undos} from '../store/stage';
import {DoubtSteps} from './DoubtSteps';
import {hostOf} from './names';
import {PinLink} from './PinLink';
import styles from './SentPins.module.css';
import {Thumbnail, useThumbnail} from './Thumbnail';
import {isUndone} from './Told';

export type SentPinProps = {
  readonly store: PopupStore;
  readonly item: OutboxItem;
  readonly undos: Undos;
  readonly onOpenOptions: () => void;
};

const PagePicture = ({picture}: {readonly picture: Picture}) => <Thumbnail shown={useThumbnail(picture)} />;

/** What can be done with a pin that stands, or has not left yet. */
const MadeSteps = ({store, item, undos, onOpenOptions}: SentPinProps) => {
  const pin = pinOf(item);
  const undo = undos.get(item.id);
  const isUndoable = canUndo(item, undos, store.isUndoOpen.value);
  if (undo?.kind === 'undone' || (pin === null && !isUndoable)) return null;
  const act = () => void store.undo([item]);
  return (
    <>
      <div class={styles['steps']}>
        {pin !== null && (
          <PinLink pinId={pin.pinId}>
            {' '}
            <OutIcon />
          </PinLink>
        )}
        {isUndoable && (
          <Button look="plain" isBusy={undo?.kind === 'running'} onClick={act}>
            {t(undo?.kind === 'running' ? 'undoing' : pin === null ? 'takeBack' : 'undo')}
          </Button>
        )}
        {pin !== null && picturesOf(store, item).length > 0 && (
          <Button look="plain" onClick={() => store.pinElsewhere(item)}>
            {t('pinElsewhere')}
          </Button>
        )}
      </div>
      {undo?.kind === 'failed' && <Problem isQuiet error={undo.error} steps={{connect: onOpenOptions, retry: act}} />}
    </>
  );
};

/** Why a pin was refused, and what can be done. What would be refused for all of them is said once, above them all. */
const RefusedSteps = ({store, item}: SentPinProps) => {
  const {state, id} = item;
  if (state.kind !== 'rejected' || failsAll(state.error)) return null;
  const again = () => void store.retry([id]);
  const change = () => store.editPin(item);
  const isOnPage = picturesOf(store, item).length > 0;
  const offered = nextSteps(state.error);
  return (
    <>
      <Problem
        isQuiet
        error={state.error}
        steps={{retry: again, handOff: () => void store.sendAsForm([id], false), ...(isOnPage ? {edit: change} : {})}}
      />
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
    </>
  );
};

/** What waits says why, and until when. */
const Waiting = ({item}: Pick<SentPinProps, 'item'>) =>
  item.state.kind === 'waiting' || item.state.kind === 'unknown' ? (
    <p class={styles['standing']}>
      {item.state.kind === 'waiting' && `${waitingWords(item.state.error)} `}
      {nextWords(item)}
    </p>
  ) : null;

/** One of many pins, and what became of it. */
export const SentPin = (props: SentPinProps) => {
  const {store, item} = props;
  const [picture] = picturesOf(store, item);
  const {title, altText, mediaUrl} = item.draft;
  return (
    <li class={styles['pin']} data-state={item.state.kind}>
      <span class={styles['thumbnail']}>
        {picture === undefined ? (
          <Thumbnail shown={{kind: 'host', host: hostOf(mediaUrl)}} />
        ) : (
          <PagePicture key={picture.candidate.id} picture={picture} />
        )}
      </span>
      <div class={styles['about']}>
        <p class={styles['name']}>{shown(title || altText) || t('pictureUnnamed')}</p>
        <p class={needsUser(item) ? styles['failed'] : styles['standing']}>
          {isUndone(props, item) ? t('standingUndone') : stateWords(item)}
        </p>
        {pinOf(item) !== null && item.changes.length > 0 && (
          <p class={styles['standing']}>{pictureChangeWords(item.changes)}</p>
        )}
        <Waiting item={item} />
        <MadeSteps {...props} />
        <DoubtSteps {...props} />
        <RefusedSteps {...props} />
      </div>
    </li>
  );
};
