import {readFileSync} from 'node:fs';
import {type Answer, bytes} from '../http/answer';
import type {Call} from '../http/call';
import type {Pin} from '../state/records';
import type {State} from '../state/state';
import {boardsPage} from './boards-page';
import {createForm, submitForm} from './create-form';
import {html} from './html';
import {notFoundPage, webPage} from './page';
import {pinPage, pinPicture} from './pin-page';

const FORM = '/pin/create/button/';

const css = (): Buffer => readFileSync(new URL('sandbox.css', import.meta.url));

/** A page of another site may open the form, but not press its button. */
const isForeign = ({headers, host}: Call): boolean => {
  const {origin} = headers;
  return origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host);
};

const answerForPin = (state: State, path: string): Answer => {
  const [, id, picture] = /^\/pin\/(\d+)(?:\/|\/(picture))?$/.exec(path) ?? [];
  const pin: Pin | undefined = state.pins.find((candidate) => candidate.id === id);
  if (pin === undefined) return notFoundPage();
  return picture === undefined ? pinPage(state, pin) : pinPicture(state, pin);
};

const answerGet = (state: State, {path, query}: Call): Answer => {
  if (path === '/') return boardsPage(state);
  if (path === '/sandbox.css') return bytes('text/css; charset=utf-8', css());
  if (path === FORM || `${path}/` === FORM) return createForm(state, query);
  return answerForPin(state, path);
};

/** www.pinterest.com, as far as a person needs it here: the boards, a pin, the form that a hand-off opens. */
export const answerWeb = (call: Call, state: State): Answer | Promise<Answer> => {
  if (call.method === 'GET' || call.method === 'HEAD') return answerGet(state, call);
  if (call.method !== 'POST' || call.path !== FORM) return notFoundPage();
  if (isForeign(call))
    return webPage(403, 'Refused', html`<h1>Refused</h1><p>The form was sent from another site.</p>`);
  return submitForm(state, call);
};
