import {describe, expect, test} from 'vitest';
import {unreadableByAddress, unreadableByContent, unreadableByRefusal} from './unreadable';

describe('a page that cannot be read', () => {
  test.each([
    ['chrome://settings/', 'browserPage'],
    ['about:config', 'browserPage'],
    ['moz-extension://1/options.html', 'browserPage'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/firefox/', 'store'],
    ['https://www.pinterest.com/ideas/', 'pinterest'],
    ['https://pinterest.co.uk/pin/1/', 'pinterest'],
    ['https://nl.pinterest.com/', 'pinterest'],
    ['https://www.pinterest.nl/', 'pinterest'],
    ['https://kitchen.example/leeks.pdf', null],
    ['https://notpinterest.com/', null],
    ['https://pinterest.example.com/', null],
    ['http://127.0.0.1:8080/blog.html', null],
    [null, null],
  ])('%s: %s', (address, page) => {
    expect(unreadableByAddress(address)).toBe(page);
  });

  test.each([
    ['Error: Cannot access a chrome:// URL', null, 'browserPage'],
    ['Error: The extensions gallery cannot be scripted.', null, 'store'],
    ['Error: Missing host permission for the tab', 'https://kitchen.example/a.pdf?x', 'pdf'],
    ['Error: Missing host permission for the tab', 'https://kitchen.example/', 'noAccess'],
  ])('refused with "%s" on %s: %s', (message, address, page) => {
    expect(unreadableByRefusal(message, address)).toBe(page);
  });

  test.each([
    ['text/html', null],
    ['application/xhtml+xml', null],
    ['image/jpeg', null],
    ['application/pdf', 'pdf'],
    ['application/json', 'notAPage'],
    ['text/plain', 'notAPage'],
  ])('a document of %s: %s', (contentType, page) => {
    expect(unreadableByContent(contentType)).toBe(page);
  });
});
