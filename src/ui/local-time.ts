const format = (timeMs: number, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(document.documentElement.lang || undefined, style).format(timeMs);

/** "3 May 2026", in the language that the page's words are in, whatever the browser's own is. */
export const dayWords = (timeMs: number): string => format(timeMs, {dateStyle: 'medium'});

/** "3 May 2026, 14:05" */
export const momentWords = (timeMs: number): string => format(timeMs, {dateStyle: 'medium', timeStyle: 'short'});

/** "14:05" for a time of today, any other with its day. */
export const soonWords = (timeMs: number): string =>
  format(timeMs, {
    ...(dayWords(timeMs) !== dayWords(Date.now()) && {dateStyle: 'medium'}),
    timeStyle: 'short',
  });
