import type {Page} from 'playwright';

/** Counts what our script listens to on the page's document: the observer beside it comes and goes with it. */
export const ourListeners = async (page: Page, extensionId: string): Promise<() => Promise<number>> => {
  const session = await page.context().newCDPSession(page);
  let contextId = 0;
  session.on('Runtime.executionContextCreated', ({context}) => {
    if (context.origin === `chrome-extension://${extensionId}`) contextId = context.id;
  });
  await session.send('Runtime.enable');
  return async () => {
    const {result} = await session.send('Runtime.evaluate', {expression: 'document', contextId});
    if (result.objectId === undefined) throw new Error('the script has no document');
    const {listeners} = await session.send('DOMDebugger.getEventListeners', {objectId: result.objectId});
    return listeners.filter(({type}) => type === 'load').length;
  };
};
