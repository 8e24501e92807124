import type {Handlers} from '../src/messages/receive';
import {checkAccount, connect, connectedClient, delivery, forget} from './account';
import {collectPage} from './collect-page';
import {createPin, pinOutcome} from './pins';

/** What our own pages may ask for, each answered by the module that knows. */
export const handlers: Handlers = {
  'page/collect': ({tabId}) => collectPage(tabId),
  'delivery/get': () => delivery(),
  'account/connect': ({token}) => connect(token),
  'account/check': () => checkAccount(),
  'account/forget': () => forget(),
  'boards/list': async () => {
    const client = await connectedClient();
    return client.ok ? client.value.boards() : client;
  },
  'boards/create': async ({name}) => {
    const client = await connectedClient();
    return client.ok ? client.value.createBoard({name}) : client;
  },
  'sections/list': async ({boardId}) => {
    const client = await connectedClient();
    return client.ok ? client.value.sections(boardId) : client;
  },
  'pins/create': ({id, ...pin}) => createPin(id, pin),
  'pins/outcome': ({id}) => pinOutcome(id),
  'pins/delete': async ({pinId}) => {
    const client = await connectedClient();
    return client.ok ? client.value.deletePin(pinId) : client;
  },
};
