import type {OutboxItem} from '../../src/domain/outbox-item';
import {Problem} from '../../src/ui/Problem';
import type {PopupStore} from '../store/popup-store';
import {boardsAddress} from './names';

/** Nobody but the user can tell whether it was made. */
export const DoubtSteps = ({store, item}: {readonly store: PopupStore; readonly item: OutboxItem}) =>
  item.state.kind === 'unknown' && item.state.isForUser ? (
    <Problem
      isQuiet
      error={{kind: 'outcomeUnknown'}}
      steps={{
        lookAtBoard: {href: boardsAddress(store.delivery.value?.account?.username)},
        isThere: () => void store.answerDoubt(item.id, true),
        pinAnew: () => void store.answerDoubt(item.id, false),
      }}
    />
  ) : null;
