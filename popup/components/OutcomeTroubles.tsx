import {Problem} from '../../src/ui/Problem';
import {DoubtSteps} from './DoubtSteps';
import type {ActionsProps} from './OutcomeActions';

/** Why the pin is not there yet, or could not be undone, and the next step. */
export const OutcomeTroubles = ({store, sent, item, onOpenOptions}: ActionsProps) => {
  const undo = sent.undos.get(item.id);
  return (
    <>
      {item.state.kind === 'waiting' && (
        <Problem
          isQuiet
          isWaiting
          error={item.state.error}
          steps={{
            connect: onOpenOptions,
            retry: () => void store.retry([item.id]),
            handOff: () => void store.sendAsForm([item.id], false),
          }}
        />
      )}
      <DoubtSteps store={store} item={item} />
      {undo?.kind === 'failed' && (
        <Problem error={undo.error} steps={{connect: onOpenOptions, retry: () => void store.undo([item])}} />
      )}
    </>
  );
};
