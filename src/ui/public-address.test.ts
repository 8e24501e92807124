import {describe, expect, it} from 'vitest';
import {isLoadable} from './public-address';

describe('isLoadable', () => {
  it.each([
    'https://images.example/a.jpg',
    'https://8.8.8.8/a.jpg',
    'https://172.32.0.1/a.jpg',
    'https://[2606:4700::1111]/a.jpg',
    'data:image/jpeg;base64,AAAA',
  ])('lets our pages load %s', (address) => {
    expect(isLoadable(address)).toBe(true);
  });

  it.each([
    ['plain http', 'http://images.example/a.jpg'],
    ['a loopback name', 'https://localhost/a.jpg'],
    ['a name under localhost', 'https://a.localhost/a.jpg'],
    ['a loopback address', 'https://127.0.0.1/a.jpg'],
    ['a loopback address in hexadecimal', 'https://0x7f000001/a.jpg'],
    ['a loopback address in one number', 'https://2130706433/a.jpg'],
    ['a home router', 'https://192.168.1.1/logo.png'],
    ['an office network', 'https://10.1.2.3/a.jpg'],
    ['the middle private block', 'https://172.31.255.255/a.jpg'],
    ['a cloud metadata address', 'https://169.254.169.254/latest'],
    ['carrier-grade addresses', 'https://100.64.0.1/a.jpg'],
    ['IPv6 loopback', 'https://[::1]/a.jpg'],
    ['IPv4 dressed as IPv6', 'https://[::ffff:192.168.1.1]/a.jpg'],
    ['unique local IPv6', 'https://[fd12:3456::1]/a.jpg'],
    ['link-local IPv6', 'https://[fe80::1]/a.jpg'],
    ['a name without a dot', 'https://router/a.jpg'],
    ['a .local name', 'https://printer.local/a.jpg'],
    ['a .local name with its root dot', 'https://printer.local./a.jpg'],
    ['an .internal name', 'https://wiki.internal/a.jpg'],
    ['a vector picture in a data: URL', 'data:image/svg+xml,<svg/>'],
    ['a document in a data: URL', 'data:text/html,hello'],
    ['a script', 'javascript:alert(1)'],
    ['no address at all', 'nothing'],
  ])('refuses %s', (_, address) => {
    expect(isLoadable(address)).toBe(false);
  });
});
