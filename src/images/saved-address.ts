/** What an archive of pages keeps (OpenWayback, pywb): an address behind the moment, to the second, when it was saved. */
const saved = /\/\d{14}(?:[a-z]{2}_)?\/(https?):\/\/?([^/]+\/.+)$/;

/** The address that a picture had before an archive saved it; null for any other. `url` as `URL.href` writes it. */
export const savedAddress = (url: string): string | null => {
  // The scheme of the archive's own address comes first.
  const [, scheme, rest] = url.includes('/http', 8) ? (saved.exec(url) ?? []) : [];
  return scheme === undefined || rest === undefined ? null : `${scheme}://${rest}`;
};
