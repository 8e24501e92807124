import {cleanLink} from '../../src/domain/clean-link';
import {boardSectionId} from '../../src/domain/ids';
import type {PinError} from '../../src/domain/pin-error';
import {ok, type Result} from '../../src/domain/result';
import type {MessageAnswer, MessageInput, MessageName} from '../../src/messages/contract';
import {board, candidate, collection} from './sample-page';

type Reply<Name extends MessageName> = Result<MessageAnswer<Name>, PinError>;

export type Answers = {
  [Name in MessageName]?: (input: MessageInput<Name>) => Reply<Name> | Promise<Reply<Name>>;
};

export const account = {id: '1', username: 'you', accountType: 'PINNER', profileImage: null} as const;

export const owner = {baseUrl: 'https://api.pinterest.com/v5', accountId: '1'};

/** A connected account with two boards, a page with three pictures, a Pinterest that takes every pin. */
export const usual: Answers = {
  'page/collect': () => ok(collection([candidate('a'), candidate('b'), candidate('c')])),
  'page/change': () => new Promise(() => {}),
  'page/further': () => ok({hasChanged: false, isDone: true}),
  'page/draw': ({id, kind}) => ok({id, kind, url: `data:image/png;base64,${kind}`, width: 1_000, height: 1_500}),
  'links/clean': ({links}) => ok(links.map(cleanLink)),
  'delivery/get': () => ok({mode: 'api', reason: 'connected', account, owner}),
  'boards/known': () => ok(null),
  'boards/list': () => ok([board('10', 'Kitchen'), board('11', 'Winter')]),
  'boards/create': ({name}) => ok(board('99', name)),
  'sections/list': () => ok([]),
  'sections/create': ({name}) => ok({id: boardSectionId('98'), name}),
  'outbox/expect': () => ok(null),
  'outbox/nudge': () => ok(null),
  'outbox/cancel': () => ok(null),
  'outbox/retry': () => ok(null),
  'outbox/sendAsForm': () => ok(null),
  'outbox/answerDoubt': () => ok(null),
  'pins/delete': () => ok(null),
};
