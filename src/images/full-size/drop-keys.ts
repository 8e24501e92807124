import type {Drop} from './rule';

const keyOf = (part: string): string => part.replace(/=.*/s, '');

/** A query without some keys; what stays keeps its order and its spelling to the letter. */
export const dropKeys = (query: string, drop: Drop): string => {
  if (drop === '*') return '';
  const parts = query.slice(1).split('&');
  const kept = parts.filter((part) => !drop.includes(keyOf(part)));
  if (kept.length === parts.length) return query;
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
};
