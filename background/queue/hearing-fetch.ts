/**
 * A `fetch` that notes Pinterest's clock, by the `Date` of the latest reply, and lets it run on from there: the reply's
 * body may take long to come. Milliseconds since 1970, null where none was told.
 */
export const hearingFetch = () => {
  let heard: {readonly dateMs: number; readonly atMs: number} | null = null;
  const hearing: typeof fetch = async (input, init) => {
    const reply = await fetch(input, init);
    const dateMs = Date.parse(reply.headers.get('date') ?? '');
    if (!Number.isNaN(dateMs)) heard = {dateMs, atMs: performance.now()};
    return reply;
  };
  return {
    fetch: hearing,
    serverDateMs: () => (heard === null ? null : Math.round(heard.dateMs + performance.now() - heard.atMs)),
  };
};
