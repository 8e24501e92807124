import type {BrowserContext} from 'playwright';

export type Many = {
  /** Pictures of a page: copies of the real ones, at addresses of their own. */
  readonly candidates?: number;
  /** Boards of an account that is said to be connected. */
  readonly boards?: number;
  /** Sections of each of these boards. */
  readonly sections?: number;
};

/**
 * Makes the worker's answers hold more than a page or a local Pinterest would bring, for what the popup does with it. The
 * rest of those answers, and all others, stay as they are.
 */
export const answerWithMany = async (context: BrowserContext, many: Many): Promise<void> => {
  await context.addInitScript(({candidates, boards, sections = 0}: Many) => {
    type Found = {readonly id: string; readonly url: string};
    type Answer = {readonly value?: {readonly candidates?: readonly Found[]}} | undefined;
    type Runtime = {sendMessage: (...all: unknown[]) => unknown};

    const widened = (answer: Answer, count: number): unknown => {
      const found = answer?.value?.candidates ?? [];
      if (found.length === 0) return answer;
      const more = Array.from({length: count}, (_, index) => {
        const like = found[index % found.length];
        const round = Math.floor(index / found.length);
        return round === 0 ? like : {...like, id: `${like?.id}~${round}`, url: `${like?.url}?${round}`};
      });
      return {...answer, value: {...answer?.value, candidates: more}};
    };

    const rooms = ['Kitchen', 'Garden', 'Winter', 'Façade', 'Workshop', 'Bathroom', 'Journey', 'Wedding'];
    const boardAt = (_: unknown, index: number) => ({
      id: `${1_000 + index}`,
      name: `${rooms[index % rooms.length]} ideas ${index}`,
      privacy: 'PUBLIC',
      pinCount: 0,
      coverUrl: null,
    });
    const sectionAt = (_: unknown, index: number) => ({
      id: `${index + 1}`,
      name: `${rooms[index % rooms.length]} corner ${index}`,
    });
    const account = {id: '1', username: 'you', accountType: 'PINNER', profileImage: null};

    const changed = (name: string, answer: Answer): unknown => {
      if (name === 'page/collect' && candidates !== undefined) return widened(answer, candidates);
      if (boards === undefined) return answer;
      if (name === 'sections/list') return {ok: true, value: Array.from({length: sections}, sectionAt)};
      if (name === 'boards/known') {
        const all = Array.from({length: boards}, boardAt);
        const inside = Array.from({length: sections}, sectionAt);
        return {ok: true, value: {boards: all, sections: Object.fromEntries(all.map(({id}) => [id, inside]))}};
      }
      if (name === 'boards/list') return {ok: true, value: Array.from({length: boards}, boardAt)};
      if (name === 'delivery/get') return {ok: true, value: {mode: 'api', reason: 'connected', account}};
      return answer;
    };

    // What the browser gives the pages of an extension, and no other.
    const {chrome} = globalThis as {chrome?: {runtime?: Runtime}};
    const runtime = chrome?.runtime;
    if (runtime?.sendMessage === undefined) return;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (...all) => {
      const [message, last] = [all[0], all.at(-1)];
      const {name} = message as {name: string}; // All our messages have one.
      if (typeof last !== 'function')
        return Promise.resolve(send(...all)).then((answer) => changed(name, answer as Answer));
      return send(...all.slice(0, -1), (answer: Answer) => last(changed(name, answer)));
    };
  }, many);
};
