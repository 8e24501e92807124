import {collectAll} from '../src/api/collect-all';
import type {Handlers} from '../src/messages/receive';
import {checkAccount, delivery, describeConnection, forget} from './account/account';
import {connect} from './account/connect';
import {signIn, signInAgain, signInAsOwner} from './account/sign-in';
import {connectedClient} from './account/tokens';
import {collectPage} from './collect-page';
import {goFurther, pageChange} from './late-pages';
import {createPin, pinOutcome} from './pins';

/** What our own pages may ask for, each answered by the module that knows. */
export const handlers: Handlers = {
  'page/collect': ({tabId, isThorough}) => collectPage(tabId, {isThorough}),
  'page/change': ({tabId}) => pageChange(tabId),
  'page/further': ({tabId, step}) => goFurther(tabId, step),
  'delivery/get': () => delivery(),
  'account/connect': ({token, host}) => connect(token, host),
  'account/signIn': (app) => signIn(app),
  'account/signInAsOwner': (app) => signInAsOwner(app),
  'account/signInAgain': () => signInAgain(),
  'account/describe': () => describeConnection(),
  'account/check': () => checkAccount(),
  'account/forget': () => forget(),
  'boards/list': async () => {
    const client = await connectedClient();
    return client.ok ? collectAll(client.value.boards.list()) : client;
  },
  'boards/create': async ({name}) => {
    const client = await connectedClient();
    return client.ok ? client.value.boards.create({name}) : client;
  },
  'sections/list': async ({boardId}) => {
    const client = await connectedClient();
    return client.ok ? collectAll(client.value.sections.list(boardId)) : client;
  },
  'pins/create': ({id, ...pin}) => createPin(id, pin),
  'pins/outcome': ({id}) => pinOutcome(id),
  'pins/delete': async ({pinId}) => {
    const client = await connectedClient();
    return client.ok ? client.value.pins.delete(pinId) : client;
  },
};
