import {refusals} from '../api/refusals';

/** Sites that Pinterest would not take pins from: the sandbox has one, on a reserved domain. */
const BLOCKED_SITES: readonly string[] = ['blocked.example'];

const parse = (link: string): URL => {
  if (!URL.canParse(link)) throw refusals.invalidLink();
  return new URL(link);
};

/** A pin's link: http or https, and not to a blocked site. An empty one is no link. */
export const checkLink = (link: string | null): string | null => {
  if (link === null || link === '') return null;
  const {protocol, hostname} = parse(link);
  if (protocol !== 'http:' && protocol !== 'https:') throw refusals.invalidLink();
  if (BLOCKED_SITES.some((site) => hostname === site || hostname.endsWith(`.${site}`))) throw refusals.blockedSite();
  return link;
};
