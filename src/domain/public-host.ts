/** 127/8, 10/8, 172.16/12, 192.168/16, 169.254/16, 100.64/10, 0/8 and everything from 224 up: nowhere public. */
const isPrivateIPv4 = (host: string): boolean => {
  const [a = 0, b = 0] = host.split('.').map(Number);
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if (a === 100) return b >= 64 && b < 128;
  if (a === 172) return b >= 16 && b < 32;
  return (a === 192 && b === 168) || (a === 169 && b === 254);
};

/** Global unicast (2000::/3) is public; loopback, link-local, unique local and IPv4 in disguise are not. */
const isPrivateIPv6 = (host: string): boolean => !/^\[[23][0-9a-f]{3}:/.test(host);

/** Names that are answered inside a home or an office only. A name without a dot is such a name. */
const isPrivateName = (host: string): boolean =>
  !host.includes('.') || /\.(localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/.test(host);

/** True for a host that everybody's Internet reaches. `host` as `URL.hostname` gives it: lower case, IPv4 in dots. */
export const isPublicHost = (host: string): boolean => {
  if (host.startsWith('[')) return !isPrivateIPv6(host);
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return !isPrivateIPv4(host);
  return !isPrivateName(host.replace(/\.$/, ''));
};
