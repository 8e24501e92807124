import {type MessageKey, t} from '../i18n/t';

/** "1 image" or "9 images": both words are messages, and the count is their `$1`. */
export const plural = (count: number, one: MessageKey, other: MessageKey): string =>
  count === 1 ? t(one, count) : t(other, count);
