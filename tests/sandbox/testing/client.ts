import * as v from 'valibot';
import type {Sandbox} from '../start-sandbox';

export type Reply = {readonly status: number; readonly headers: Headers; readonly body: unknown};

/** Calls the API of a sandbox over real HTTP, as the token's owner unless other headers are given. */
export type Client = {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Reply>;
  readonly post: (path: string, body: unknown) => Promise<Reply>;
  readonly patch: (path: string, body: unknown) => Promise<Reply>;
  /** For what is no JSON, or not said to be. */
  readonly postRaw: (
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers?: Record<string, string>,
  ) => Promise<Reply>;
  readonly send: (method: string, path: string) => Promise<Reply>;
};

export const clientOf = ({url, token}: Pick<Sandbox, 'url' | 'token'>): Client => {
  const authorization = {authorization: `Bearer ${token}`};
  const call = async (path: string, init: RequestInit): Promise<Reply> => {
    const response = await fetch(url + path, init);
    const text = await response.text();
    return {status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text)};
  };
  const postRaw: Client['postRaw'] = (path, body, headers = {'content-type': 'application/json'}) =>
    call(path, {method: 'POST', body, headers: {...authorization, ...headers}});
  return {
    get: (path, headers = authorization) => call(path, {headers}),
    post: (path, body) => postRaw(path, JSON.stringify(body)),
    patch: (path, body) =>
      call(path, {
        method: 'PATCH',
        body: JSON.stringify(body),
        headers: {...authorization, 'content-type': 'application/json'},
      }),
    postRaw,
    send: (method, path) => call(path, {method, headers: authorization}),
  };
};

const created = v.object({id: v.string()});
const list = v.object({
  items: v.array(v.object({id: v.string(), name: v.optional(v.string())})),
  bookmark: v.nullable(v.string()),
});

/** The id of what a call made or gave; a refusal fails here, with the reason. */
export const idOf = ({body}: Pick<Reply, 'body'>): string => v.parse(created, body).id;

export type Page = v.InferOutput<typeof list>;

export const pageOf = ({body}: Pick<Reply, 'body'>): Page => v.parse(list, body);

/** What a refusal must look like: its status, and Pinterest's `{code, message}` and nothing more. */
export const refused = (status: number, code: number, message: string) => ({status, body: {code, message}});
