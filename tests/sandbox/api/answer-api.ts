import {type Answer, json} from '../http/answer';
import type {Call} from '../http/call';
import {checkIds, matchRoute} from './match-route';
import {protocolRefusals, Refusal} from './refusals';
import type {Api} from './route';
import {ROUTES} from './routes';

const BASE = '/v5';

const answer = async (call: Call, api: Api): Promise<Answer> => {
  if (!call.path.startsWith(`${BASE}/`)) throw protocolRefusals.unknownPath();
  const {route, params} = matchRoute(ROUTES, call.method, call.path.slice(BASE.length));
  for (const gate of route.gates) gate(call, api);
  checkIds(params);
  return route.handle({...call, ...api, params});
};

/** Every refusal becomes `{code, message}` here, and nowhere else. */
export const answerApi = async (call: Call, api: Api): Promise<Answer> => {
  try {
    return await answer(call, api);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return json(error.status, {code: error.code, message: error.message});
  }
};
