import type {Exchange} from './api-description';

const parse = (text: string): unknown => (text === '' ? null : JSON.parse(text));

/** The real fetch, with every exchange below `baseUrl` kept in `exchanges`. */
export const recordingFetch = (baseUrl: string): {fetch: typeof fetch; exchanges: Exchange[]} => {
  const exchanges: Exchange[] = [];
  const recording: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const sent = await request.clone().text();
    const response = await fetch(request);
    const url = new URL(request.url);
    exchanges.push({
      method: request.method,
      path: url.pathname.slice(new URL(baseUrl).pathname.length),
      query: url.searchParams,
      body: parse(sent),
      status: response.status,
      reply: parse(await response.clone().text()),
    });
    return response;
  };
  return {fetch: recording, exchanges};
};
