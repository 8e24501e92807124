import {describe, expect, test} from 'vitest';
import {tunnelPort} from './proxy';

describe('the proxy', () => {
  test.each(['api.pinterest.com:443', 'www.pinterest.com:443', 'i.pinimg.com:443', 'pinterest.com:443'])(
    'leads %s to the sandbox',
    (target) => {
      expect(tunnelPort(target, 8443)).toBe(8443);
    },
  );

  test.each(['example.com:443', 'notpinterest.com:443', 'pinterest.com.example:443', 'api.pinterest.com:80', ''])(
    'refuses %j',
    (target) => {
      expect(tunnelPort(target, 8443)).toBeNull();
    },
  );

  test('refuses Pinterest too while there is no sandbox', () => {
    expect(tunnelPort('api.pinterest.com:443', null)).toBeNull();
  });
});
