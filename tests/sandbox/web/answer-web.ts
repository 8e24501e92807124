import {readFileSync} from 'node:fs';
import {type Answer, bytes} from '../http/answer';
import type {Call} from '../http/call';
import {answerConsent, askConsent} from '../oauth/consent';
import type {Grants} from '../oauth/grants';
import type {Pin} from '../state/records';
import type {State} from '../state/state';
import {boardsPage} from './boards-page';
import {createForm, submitForm} from './create-form';
import {html} from './html';
import {notFoundPage, webPage} from './page';
import {pinPage, pinPicture} from './pin-page';

const FORM = '/pin/create/button/';
const CONSENT = '/oauth/';

export type Web = {
  readonly state: State;
  readonly grants: Grants;
  /** Redirect addresses of the app besides those that a browser's extension has. */
  readonly redirectUris: readonly string[];
};

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

const answerGet = (web: Web, {path, query}: Call): Answer => {
  const {state} = web;
  if (path === '/') return boardsPage(state);
  if (path === '/sandbox.css') return bytes('text/css; charset=utf-8', css());
  if (path === FORM || `${path}/` === FORM) return createForm(state, query);
  if (path === CONSENT || `${path}/` === CONSENT) return askConsent(web, query);
  return answerForPin(state, path);
};

const answerPost = (web: Web, call: Call): Answer | Promise<Answer> => {
  if (isForeign(call))
    return webPage(403, 'Refused', html`<h1>Refused</h1><p>The form was sent from another site.</p>`);
  return call.path === FORM ? submitForm(web.state, call) : answerConsent(web, call);
};

/** www.pinterest.com, as far as a person needs it here: boards, a pin, a hand-off's form, the consent to an app. */
export const answerWeb = (call: Call, web: Web): Answer | Promise<Answer> => {
  if (call.method === 'GET' || call.method === 'HEAD') return answerGet(web, call);
  const isForm = call.path === FORM || call.path === CONSENT;
  return call.method === 'POST' && isForm ? answerPost(web, call) : notFoundPage();
};
