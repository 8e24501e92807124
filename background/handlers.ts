import type {Handlers} from '../src/messages/receive';
import {checkAccount, delivery, describeConnection, forget} from './account/account';
import {connect} from './account/connect';
import {signIn, signInAgain, signInAsOwner} from './account/sign-in';
import {connectedClient} from './account/tokens';
import {boardsKnown, createBoard, createSection, listBoards, listSections} from './boards';
import {collectPage} from './collect-page';
import {createPin, pinOutcome} from './pins';

/** What our own pages may ask for, each answered by the module that knows. */
export const handlers: Handlers = {
  'page/collect': ({tabId}) => collectPage(tabId),
  'delivery/get': () => delivery(),
  'account/connect': ({token, host}) => connect(token, host),
  'account/signIn': (app) => signIn(app),
  'account/signInAsOwner': (app) => signInAsOwner(app),
  'account/signInAgain': () => signInAgain(),
  'account/describe': () => describeConnection(),
  'account/check': () => checkAccount(),
  'account/forget': () => forget(),
  'boards/known': () => boardsKnown(),
  'boards/list': () => listBoards(),
  'boards/create': (board) => createBoard(board),
  'sections/list': ({boardId}) => listSections(boardId),
  'sections/create': ({boardId, name}) => createSection(boardId, name),
  'pins/create': ({id, ...pin}) => createPin(id, pin),
  'pins/outcome': ({id}) => pinOutcome(id),
  'pins/delete': async ({pinId}) => {
    const client = await connectedClient();
    return client.ok ? client.value.pins.delete(pinId) : client;
  },
};
