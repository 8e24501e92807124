import type {FoundIn} from '../../src/domain/outbox-item';
import {tabById} from '../../src/platform/active-tab';

const withoutHash = (address: string): string => address.replace(/#.*/s, '');

/** Whether the tab still shows the page; where the browser does not tell its address, whoever enters it finds out. */
export const isStillThere = async ({tabId, pageUrl}: FoundIn): Promise<boolean> => {
  const tab = await tabById(tabId);
  if (tab === null) return false;
  return tab.url === null || pageUrl === '' || withoutHash(tab.url) === withoutHash(pageUrl);
};
