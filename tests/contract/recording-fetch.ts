import type {Exchange} from './api-description';

const parse = (text: string, type: string | null): unknown => {
  if (text === '') return null;
  // A form is the record that its fields spell; everything else Pinterest speaks is JSON.
  return type?.startsWith('application/x-www-form-urlencoded')
    ? Object.fromEntries(new URLSearchParams(text))
    : JSON.parse(text);
};

/** The real fetch, with every exchange below `baseUrl` kept in `exchanges`; what goes elsewhere only passes through. */
export const recordingFetch = (baseUrl: string): {fetch: typeof fetch; exchanges: Exchange[]} => {
  const exchanges: Exchange[] = [];
  const recording: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith(`${baseUrl}/`)) return fetch(request);
    const sent = await request.clone().text();
    const response = await fetch(request);
    const url = new URL(request.url);
    exchanges.push({
      method: request.method,
      path: url.pathname.slice(new URL(baseUrl).pathname.length),
      query: url.searchParams,
      body: parse(sent, request.headers.get('content-type')),
      status: response.status,
      reply: parse(await response.clone().text(), response.headers.get('content-type')),
    });
    return response;
  };
  return {fetch: recording, exchanges};
};
