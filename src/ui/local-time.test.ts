// @vitest-environment happy-dom
import {afterEach, expect, it, vi} from 'vitest';
import {dayWords, momentWords, soonWords} from './local-time';

const noon = new Date(2026, 4, 3, 14, 5).getTime();
const page = document.documentElement;

afterEach(() => {
  page.removeAttribute('lang');
  vi.useRealTimers();
});

it.each([
  ['en-US', 'May 3, 2026'],
  ['en-GB', '3 May 2026'],
  ['de', '03.05.2026'],
  ['ja', '2026/05/03'],
])('writes a day as the page’s language has it: %s', (language, words) => {
  page.lang = language;
  expect(dayWords(noon)).toBe(words);
});

it('writes a moment with its hour', () => {
  page.lang = 'en-GB';
  expect(momentWords(noon)).toBe('3 May 2026, 14:05');
});

it('writes a time of today without the day, and any other with it', () => {
  page.lang = 'en-GB';
  vi.useFakeTimers({now: noon - 3_600_000});
  expect(soonWords(noon)).toBe('14:05');
  expect(soonWords(noon + 86_400_000)).toBe('4 May 2026, 14:05');
});

it('falls back on the browser’s own language before the page has said one', () => {
  expect(dayWords(noon)).toBe(new Intl.DateTimeFormat(undefined, {dateStyle: 'medium'}).format(noon));
});
