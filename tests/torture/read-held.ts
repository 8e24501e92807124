type Sending = {
  readonly pins: readonly {readonly draft: {readonly mediaUrl: string}; readonly standing: {readonly kind: string}}[];
};

/** Runs in a page of the extension: each picture that is on its way, and the name of its state. */
export const readHeld = async (): Promise<[string, string][]> => {
  const held = Object.entries(await chrome.storage.session.get(null));
  // None but the extension writes there, and this is the shape it has.
  const sendings = held.flatMap(([key, value]) => (key.startsWith('sending.') ? [value as Sending] : []));
  return sendings.flatMap(({pins}) =>
    pins.map(({draft, standing}) => [draft.mediaUrl, standing.kind] as [string, string]),
  );
};
