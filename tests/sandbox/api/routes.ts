import {json} from '../http/answer';
import {answerTokenRequest} from '../oauth/token-endpoint';
import {createBoard, deleteBoard, getBoard, listBoards, updateBoard} from './boards';
import {createPin} from './create-pin';
import {listFollowedBoards} from './followed-boards';
import {refuseSandboxHost, refuseTrial, refuseTrialBeta, refuseTrialEdits} from './gates';
import {getMedia, listMedia, registerMedia} from './media';
import {listBoardPins, listPins, listSectionPins} from './pin-lists';
import {deletePin, getPin, savePin, updatePin} from './pins';
import {accountReply} from './replies';
import {type Access, type Route, route} from './route';
import {searchBoards, searchPartnerPins, searchPins} from './search';
import {createSection, deleteSection, listSections, renameSection} from './sections';
import {topTrends} from './trends';

const reading = (...scopes: readonly string[]): Access => ({category: 'org_read', scopes});
const writing = (...scopes: readonly string[]): Access => ({category: 'org_write', scopes});
/** Not open to `client_credentials`. */
const forUsers = (access: Access): Access => ({...access, isForUsers: true});

const ACCOUNT = reading('user_accounts:read');
const BOARDS = reading('boards:read');
const BOARD_WRITES = writing('boards:read', 'boards:write');
const PINS = reading('boards:read', 'pins:read');
const PIN_WRITES = writing('boards:read', 'boards:write', 'pins:read', 'pins:write');
const SEARCHED_PINS = reading('boards:read', 'boards:read_secret', 'pins:read', 'pins:read_secret');

/** The calls of API v5 that the sandbox answers, as Pinterest's description spells them and what it wants for them. */
export const ROUTES: readonly Route[] = [
  route('POST', '/oauth/token', {category: 'org_read', scopes: null}, answerTokenRequest),
  route('GET', '/user_account', ACCOUNT, ({state}) => json(200, accountReply(state))),
  route('GET', '/user_account/following/boards', ACCOUNT, listFollowedBoards),
  route('GET', '/boards', BOARDS, listBoards),
  route('POST', '/boards', BOARD_WRITES, createBoard),
  route('GET', '/boards/{board_id}', BOARDS, getBoard),
  route('PATCH', '/boards/{board_id}', BOARD_WRITES, updateBoard),
  route('DELETE', '/boards/{board_id}', forUsers(BOARD_WRITES), deleteBoard),
  route('GET', '/boards/{board_id}/pins', PINS, listBoardPins),
  route('GET', '/boards/{board_id}/sections', BOARDS, listSections),
  route('POST', '/boards/{board_id}/sections', forUsers(BOARD_WRITES), createSection),
  route('PATCH', '/boards/{board_id}/sections/{section_id}', forUsers(BOARD_WRITES), renameSection),
  route('DELETE', '/boards/{board_id}/sections/{section_id}', forUsers(BOARD_WRITES), deleteSection),
  route('GET', '/boards/{board_id}/sections/{section_id}/pins', PINS, listSectionPins),
  route('GET', '/pins', PINS, listPins),
  route('POST', '/pins', PIN_WRITES, createPin, [refuseTrial]),
  route('GET', '/pins/{pin_id}', PINS, getPin),
  route('PATCH', '/pins/{pin_id}', PIN_WRITES, updatePin, [refuseTrialEdits]),
  route('DELETE', '/pins/{pin_id}', PIN_WRITES, deletePin),
  route('POST', '/pins/{pin_id}/save', forUsers(PIN_WRITES), savePin),
  route('GET', '/media', forUsers(reading('pins:read')), listMedia),
  route('POST', '/media', forUsers(writing('pins:read', 'pins:write')), registerMedia),
  route('GET', '/media/{media_id}', forUsers(reading('pins:read')), getMedia),
  route('GET', '/search/boards', reading('boards:read', 'boards:read_secret'), searchBoards, [refuseSandboxHost]),
  route('GET', '/search/pins', forUsers(SEARCHED_PINS), searchPins, [refuseSandboxHost]),
  route('GET', '/search/partner/pins', forUsers(PINS), searchPartnerPins, [refuseSandboxHost, refuseTrialBeta]),
  route(
    'GET',
    '/trends/keywords/{region}/top/{trend_type}',
    {category: 'trends_read', scopes: ['user_accounts:read'], isForUsers: true},
    topTrends,
  ),
];

/** Every call as `METHOD /path`, for faults to name. */
export const CALLS: readonly string[] = ROUTES.map(({method, path}) => `${method} ${path}`);
