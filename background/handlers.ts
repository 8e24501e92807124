import type {Account} from '../src/domain/account';
import {cleanLink} from '../src/domain/clean-link';
import type {PinError} from '../src/domain/pin-error';
import {ok, type Result} from '../src/domain/result';
import type {Handlers} from '../src/messages/receive';
import {findPictures} from '../src/storage/find-pictures';
import {readItem} from '../src/storage/item';
import {findInLedger} from '../src/storage/ledger';
import {readHabits} from '../src/storage/read-habits';
import {recall} from '../src/storage/recall';
import {checkAccount, delivery, describeConnection, forget} from './account/account';
import {connect} from './account/connect';
import {signIn, signInAgain, signInAsOwner} from './account/sign-in';
import {boardsKnown, createBoard, createSection, listBoards, listSections} from './boards';
import {collectPage} from './collect-page';
import {deletePin} from './delete-pin';
import {draw} from './draw/draw';
import {goFurther, pageChange} from './late-pages';
import {noteFilters} from './note-filters';
import {
  answerItemDoubt,
  cancelItems,
  editItem,
  eraseItems,
  pauseQueue,
  resumeQueue,
  retryItems,
  sendItemsAsForm,
  welcomeAccount,
} from './queue/acts';
import {enqueueFor} from './queue/enqueue-for';
import {follow, listQueue} from './queue/follow';
import {expectItems, nudge} from './queue/run';

/** Answers that something was done. */
const done = async (act: Promise<void>): Promise<Result<null, PinError>> => {
  await act;
  return ok(null);
};

/** Signs in, and lets what waited for the account go out. */
const connected = async (signingIn: Promise<Result<Account, PinError>>): Promise<Result<Account, PinError>> => {
  const account = await signingIn;
  if (account.ok) await welcomeAccount();
  return account;
};

/** What our own pages may ask for, each answered by the module that knows. */
export const handlers: Handlers = {
  'page/collect': ({tabId, isThorough}) => collectPage(tabId, {isThorough}),
  'page/change': ({tabId}) => pageChange(tabId),
  'page/further': ({tabId, step}) => goFurther(tabId, step),
  'page/draw': async ({id, kind, ...page}) => ok(await draw(id, kind, page)),
  'page/recall': async ({tabId}) => ok(await recall(readItem, tabId)),
  'filters/note': ({host, filters}) => done(noteFilters(host, filters)),
  'ledger/find': async (shown) => ok(await findPictures(shown, findInLedger)),
  'links/clean': async ({links}) => ok(links.map(cleanLink)),
  'habits/get': async ({pageUrl}) => ok(await readHabits(readItem, pageUrl)),
  'delivery/get': () => delivery(),
  'account/connect': ({token, host}) => connected(connect(token, host)),
  'account/signIn': (app) => connected(signIn(app)),
  'account/signInAsOwner': (app) => connected(signInAsOwner(app)),
  'account/signInAgain': () => connected(signInAgain()),
  'account/describe': () => describeConnection(),
  'account/check': () => checkAccount(),
  'account/forget': () => forget(),
  'boards/known': () => boardsKnown(),
  'boards/list': () => listBoards(),
  'boards/create': (board) => createBoard(board),
  'sections/list': ({boardId}) => listSections(boardId),
  'sections/create': ({boardId, name}) => createSection(boardId, name),
  'outbox/expect': () => done(expectItems()),
  'outbox/nudge': () => done(nudge()),
  'outbox/follow': async ({id, seen}) => ok(await follow(id, seen)),
  'outbox/list': async ({seen}) => ok(await listQueue(seen)),
  'outbox/retry': ({ids}) => done(retryItems(ids)),
  'outbox/enqueue': ({items, isPrivate}) => enqueueFor(items, isPrivate),
  'outbox/cancel': ({ids}) => done(cancelItems(ids)),
  'outbox/edit': async ({id, draft, place}) => ok(await editItem(id, draft, place)),
  'outbox/sendAsForm': ({ids, isForAll}) => done(sendItemsAsForm(ids, isForAll)),
  'outbox/answerDoubt': ({id, isThere}) => done(answerItemDoubt(id, isThere)),
  'outbox/erase': ({ids}) => done(eraseItems(ids)),
  'outbox/pause': () => done(pauseQueue()),
  'outbox/resume': () => done(resumeQueue()),
  'pins/delete': ({pinId}) => deletePin(pinId),
};
