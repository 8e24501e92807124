import {t} from '../../src/i18n/t';
import {plural} from '../../src/ui/plural';

/** "320 bytes" or "4.2 kB"; 1 kB is 1,000 bytes. */
export const sizeWords = (bytes: number): string => {
  if (bytes < 1000) return plural(bytes, 'bytesOne', 'bytes');
  return t(
    'kilobytes',
    new Intl.NumberFormat(document.documentElement.lang || undefined, {maximumFractionDigits: 1}).format(bytes / 1000),
  );
};
