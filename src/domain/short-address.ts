/** Characters of an embedded picture that its short name is made of, at most. */
const SAMPLES = 4_096;

/** Characters of an address that travel as they are. */
const SHORT = 200;

/**
 * An address, or a short name in the place of an embedded picture's megabytes: what is only to be known again need not
 * travel between our own pages each time that something changes. A short name stays as it is.
 */
export const shortAddress = (address: string): string => {
  const {length} = address;
  if (length < SHORT || !/^data:/i.test(address)) return address;
  let hash = 0;
  for (let at = 0; at < length; at += Math.ceil(length / SAMPLES)) {
    hash = Math.imul(hash ^ address.charCodeAt(at), 0x01000193);
  }
  return `data:,${length}${hash}`;
};
