import {expect, test} from 'vitest';
import {type Address, addressOf, NO_SIZE} from './group';
import {withinReach} from './reach';

const now = Date.UTC(2026, 0, 1);
const secondsIn = (ms: number): string => Math.round(ms / 1_000).toString(16);

const address = (url: string, more: Partial<Address> = {}): Address => addressOf({url, fault: null}, 'src', more);
const urlsOf = (...addresses: readonly Address[]) => withinReach(addresses, now).map(({url}) => url);

const open = 'https://blog.example/leek.jpg';
const meta = (until: number, host = 'scontent-mad1-1.cdninstagram.com') =>
  `https://${host}/v/t51/24_10_86_n.jpg?_nc_cat=105&oh=00_Af&oe=${secondsIn(until)}`;
const [over, running] = [meta(now - 60_000), meta(now + 60_000)];

test.each(['http://localhost:8888/leek.jpg', 'https://192.168.1.2/leek.jpg', 'http://blog.local/leek.jpg', over])(
  'out of reach where there is another: %s',
  (url) => {
    expect(urlsOf(address(url), address(open))).toEqual([open]);
    expect(urlsOf(address(url))).toEqual([url]);
    expect(urlsOf(address(url), address(`${url}&large`))).toHaveLength(2);
    expect(urlsOf(address(url), address('data:image/png;base64,AAAA'))).toHaveLength(2);
  },
);

test.each([
  'http://cdn.example/leek.jpg',
  'data:image/png;base64,AAAA',
  running,
  meta(now - 60_000, 'cdninstagram.com.example'),
  'https://scontent.cdninstagram.com/v/24_10_86_n.jpg?oe=leek',
  `https://blog.example/leek.jpg?oe=${secondsIn(now - 60_000)}`,
])('within reach beside another: %s', (url) => {
  expect(urlsOf(address(url), address(open))).toEqual([url, open]);
});

test('what the page shows is within reach, whatever its term', () => {
  const size = {...NO_SIZE, width: 640, height: 640, isMeasured: true};
  expect(urlsOf(address(over, {isShown: true, size}), address(open))).toEqual([over, open]);
});

test('hostile addresses cost no more than their length', () => {
  const started = performance.now();
  for (const part of ['?oe=', '&oe=64D921D', 'a&', '.fbcdn.net/'])
    withinReach([address(`https://a.fbcdn.net/?${part.repeat(20_000)}oe=`), address(open)], now);
  expect(performance.now() - started).toBeLessThan(500);
});
