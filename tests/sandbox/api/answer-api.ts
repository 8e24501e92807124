import {answerWithFaults} from '../faults/answer-with-faults';
import {type Answer, json} from '../http/answer';
import type {Call} from '../http/call';
import {authenticate} from './authenticate';
import {checkIds, type Match, matchRoute} from './match-route';
import {checkAccountId} from './query';
import {protocolRefusals, Refusal, refusals} from './refusals';
import type {Api} from './route';
import {ROUTES} from './routes';
import {visibleState} from './visible';

const BASE = '/v5';

const findRoute = ({method, path}: Call): Match => {
  if (!path.startsWith(`${BASE}/`)) throw protocolRefusals.unknownPath();
  return matchRoute(ROUTES, method, path.slice(BASE.length));
};

/** Every refusal becomes `{code, message}` here, and nowhere else. */
const orRefusal = async (answer: () => Answer | Promise<Answer>): Promise<Answer> => {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return json(error.status, {code: error.code, message: error.message});
  }
};

/** From the token to the handler; what the limit says goes along with whatever the answer is. */
const answerRoute = async ({route, params}: Match, call: Call, api: Api, lagMs: number): Promise<Answer> => {
  const scopes = authenticate(call, api, route.access);
  const {isOver, headers} = api.limiter.take(route.access.category);
  const answer = await orRefusal(() => {
    if (isOver) throw refusals.rateLimited();
    for (const gate of route.gates) gate(call, api);
    checkIds(params);
    checkAccountId(call.query);
    return route.handle({...call, ...api, state: visibleState(api.state, scopes, lagMs), params, scopes});
  });
  return {...answer, headers: {...answer.headers, ...headers}};
};

/** api.pinterest.com: the table of calls, with what is set to go wrong around each of them. */
export const answerApi = (call: Call, api: Api): Promise<Answer> =>
  orRefusal(() => {
    const match = findRoute(call);
    const effects = api.faults.next(match.route.method, match.route.path);
    return answerWithFaults(effects, () => orRefusal(() => answerRoute(match, call, api, effects.lagMs ?? 0)));
  });
