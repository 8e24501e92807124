import {t} from '../../src/i18n/t';
import {Button} from '../../src/ui/Button';
import {dayWords} from '../../src/ui/local-time';
import {shown} from '../../src/ui/shown';
import type {Again, HistoryActs} from '../store/history-acts';
import styles from './HistoryActs.module.css';
import {BoardsProblem, PlaceChoice} from './PlaceChoice';

/** Said before the same picture goes to the same board again, which is nobody's to forbid. */
const DoubleWarning = ({again, acts}: {readonly again: Again; readonly acts: HistoryActs}) => {
  const chosen = acts.places.place.value;
  const double = again.before.find(
    ({place}) => place?.boardId === chosen?.boardId && place?.boardSectionId === chosen?.boardSectionId,
  );
  if (chosen === null || double === undefined) return null;
  return <p class={styles['double']}>{t('doublePin', shown(chosen.boardName), dayWords(double.pinnedAt))}</p>;
};

/** Pins an entry of the history once more: to a board that is chosen here, or on Pinterest's form. */
export const PinAgain = ({acts, name}: {readonly acts: HistoryActs; readonly name: string}) => {
  const again = acts.again.value;
  if (again === null) return null;
  const {id, mode} = again;
  const isMissing = acts.isMissingBoard.value;
  return (
    <form
      id={`again-${id}`}
      class={styles['form']}
      noValidate
      aria-label={t('pinAgainOf', name)}
      onSubmit={(event) => {
        event.preventDefault();
        void acts.pinAgain();
      }}
    >
      {mode === 'api' ? (
        <>
          <PlaceChoice store={acts.places} id="again-board" describedBy={isMissing ? 'again-problem' : undefined} />
          <p id="again-problem" class={styles['problem']} aria-live="polite">
            {isMissing && t('siteNoBoard')}
          </p>
          <BoardsProblem store={acts.places} />
          <div aria-live="polite">
            <DoubleWarning again={again} acts={acts} />
          </div>
        </>
      ) : (
        <p>{t('pinAgainForm')}</p>
      )}
      <div class={styles['steps']}>
        <Button look="quiet" form={`again-${id}`}>
          {t(mode === 'api' ? 'pinAgainAct' : 'continueOnPinterest')}
        </Button>
        <Button look="plain" onClick={acts.endAgain}>
          {t('queueLeave')}
        </Button>
      </div>
    </form>
  );
};
