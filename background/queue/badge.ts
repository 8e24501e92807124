import {showBadge} from '../../src/platform/badge';
import {countUnsettled} from '../../src/storage/outbox';
import {privateItems} from './private-store';

/** Shows on the toolbar button how many pins have not got to Pinterest, or may not have. */
export const showCount = async (): Promise<void> => {
  const [onDisk, unseen] = await Promise.all([countUnsettled(), privateItems()]);
  await showBadge(onDisk + unseen.filter(({state: {kind}}) => kind !== 'done' && kind !== 'cancelled').length);
};
