import {json} from '../http/answer';
import {createBoard, getBoard, listBoardPins, listBoards} from './boards';
import {createPin} from './create-pin';
import {refuseTrial, requireToken} from './gates';
import {deletePin, getPin, listPins, savePin} from './pins';
import {accountReply} from './replies';
import {type Route, route} from './route';
import {createSection, listSectionPins, listSections} from './sections';

const withToken = (routes: readonly Route[]): readonly Route[] =>
  routes.map((row) => ({...row, gates: [requireToken, ...row.gates]}));

/** The calls of API v5 that the sandbox answers, as Pinterest's description spells them. */
export const ROUTES: readonly Route[] = withToken([
  route('GET', '/user_account', ({state}) => json(200, accountReply(state))),
  route('GET', '/boards', listBoards),
  route('POST', '/boards', createBoard),
  route('GET', '/boards/{board_id}', getBoard),
  route('GET', '/boards/{board_id}/pins', listBoardPins),
  route('GET', '/boards/{board_id}/sections', listSections),
  route('POST', '/boards/{board_id}/sections', createSection),
  route('GET', '/boards/{board_id}/sections/{section_id}/pins', listSectionPins),
  route('GET', '/pins', listPins),
  route('POST', '/pins', createPin, [refuseTrial]),
  route('GET', '/pins/{pin_id}', getPin),
  route('DELETE', '/pins/{pin_id}', deletePin),
  route('POST', '/pins/{pin_id}/save', savePin),
]);
