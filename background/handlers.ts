import {ok} from '../src/domain/result';
import type {Handlers} from '../src/messages/receive';
import {findInLedger} from '../src/storage/ledger';
import {checkAccount, delivery, describeConnection, forget} from './account/account';
import {connect} from './account/connect';
import {signIn, signInAgain, signInAsOwner} from './account/sign-in';
import {connectedClient} from './account/tokens';
import {boardsKnown, createBoard, createSection, listBoards, listSections} from './boards';
import {collectPage} from './collect-page';
import {goFurther, pageChange} from './late-pages';
import {createPin, pinOutcome} from './pins';
import {crossOutPin} from './remember-pin';
import {sendings, startSending} from './send-many';

/** What our own pages may ask for, each answered by the module that knows. */
export const handlers: Handlers = {
  'page/collect': ({tabId, isThorough}) => collectPage(tabId, {isThorough}),
  'page/change': ({tabId}) => pageChange(tabId),
  'page/further': ({tabId, step}) => goFurther(tabId, step),
  'ledger/find': async (keys) => ok(await findInLedger(keys)),
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
  'pins/createAll': ({id, pins, isPrivate}) => startSending(id, pins, isPrivate),
  'pins/follow': async ({id, seen}) => ok(await sendings.follow(id, seen)),
  'pins/retry': async ({id, pinIds, mode}) => ok(await sendings.retry(id, pinIds, mode)),
  'pins/stop': async ({id}) => ok(await sendings.stop(id)),
  'pins/delete': async ({pinId}) => {
    const client = await connectedClient();
    const deleted = client.ok ? await client.value.pins.delete(pinId) : client;
    if (deleted.ok || deleted.error.kind === 'notFound') await crossOutPin(pinId);
    return deleted;
  },
};
