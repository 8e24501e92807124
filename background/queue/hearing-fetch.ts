/** A `fetch` that notes Pinterest's clock, by the `Date` of the latest reply: milliseconds since 1970, null for none. */
export const hearingFetch = () => {
  let serverDateMs: number | null = null;
  const hearing: typeof fetch = async (input, init) => {
    const reply = await fetch(input, init);
    const dateMs = Date.parse(reply.headers.get('date') ?? '');
    if (!Number.isNaN(dateMs)) serverDateMs = dateMs;
    return reply;
  };
  return {fetch: hearing, serverDateMs: () => serverDateMs};
};
