import {browser} from '../platform/browser';
import type messages from '../static/_locales/en/messages.json';

/** The keys of the English messages, the language everything falls back to. */
export type MessageKey = keyof typeof messages;

/** The user's-language text for a key; `$1`… are filled in order. Throws nothing: an unknown key shows itself. */
export const t = (key: MessageKey, ...substitutions: readonly (string | number)[]): string =>
  browser.i18n.getMessage(key, substitutions.map(String)) || key;
