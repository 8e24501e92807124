import {decoded, parseUrl} from '../parse-url';
import {dropKeys} from './drop-keys';
import type {Rule} from './rule';
import {type Address, joinAddress, splitAddress} from './split-address';

/** The address inside a proxy's; null where there is none that the web could answer. */
const unwrapped = (address: Address, text: string): Address | null => {
  const url = parseUrl(text, joinAddress(address));
  if (url === null || url.username !== '' || url.password !== '') return null;
  return splitAddress(url.href);
};

/** In a path only a whole address is encoded; what else is escaped there belongs to the original's own name. */
const innerText = (part: 'path' | 'query', text: string): string | null =>
  part === 'query' || /^https?%3a/i.test(text) ? decoded(text) : text;

const unwrap = (address: Address, {part, find, inner}: Extract<Rule, {kind: 'unwrap'}>): Address | null => {
  const [, found] = find.exec(address[part]) ?? [];
  const text = found === undefined ? null : innerText(part, found);
  return text === null || text === '' ? null : unwrapped(address, inner + text);
};

const rewritePath = (
  address: Address,
  {find, larger, drop = []}: Extract<Rule, {kind: 'path'}>,
  variant: number,
): Address | null => {
  if (!find.test(address.path)) return null;
  const template = larger[Math.min(variant, larger.length - 1)] ?? '';
  const path = address.path.replace(find, template);
  const query = dropKeys(address.query, drop);
  return template.startsWith('//') ? splitAddress(`${address.scheme}${path}${query}`) : {...address, path, query};
};

/**
 * The address as a rule makes it, with the rule's best replacement (`variant` 0) or one of the next; null where the
 * rule has nothing to say. Whether the address is signed is for the caller to ask.
 */
export const rewrite = (address: Address, rule: Rule, variant: number): Address | null => {
  if (rule.kind === 'drop' && address.query === '') return null;
  if (rule.path !== undefined && !rule.path.test(address.path)) return null;
  switch (rule.kind) {
    case 'path':
      return rewritePath(address, rule, variant);
    case 'query': {
      const template = rule.larger[Math.min(variant, rule.larger.length - 1)] ?? '';
      return {...address, query: address.query.replace(rule.find, template)};
    }
    case 'drop':
      return {...address, query: dropKeys(address.query, rule.drop)};
    case 'unwrap':
      return unwrap(address, rule);
  }
};
