/** The match pattern of all of one site, whatever the port: Firefox's patterns know none. `url` is an http(s) address. */
export const patternOf = (url: string): string => {
  const {protocol, hostname} = new URL(url);
  return `${protocol}//${hostname}/*`;
};
