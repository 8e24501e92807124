import {describe, expect, test} from 'vitest';
import {chromiumSettings} from './chromium-settings';

const extensionDir = '/package';

describe('chromiumSettings', () => {
  test('leads Pinterest’s names to the sandbox, one name of the tests to loopback, and trusts its key alone', () => {
    const {args} = chromiumSettings({extensionDir, sandbox: {tlsPort: 8443, spki: 'abc='}});
    expect(args).toContain(
      '--host-resolver-rules=MAP *.pinterest.com:443 127.0.0.1:8443,MAP *.pinimg.com:443 127.0.0.1:8443,MAP pictures.example 127.0.0.1',
    );
    expect(args).toContain('--ignore-certificate-errors-spki-list=abc=');
  });

  test('leads a lost name nowhere, before all else', () => {
    const {args} = chromiumSettings({
      ...{extensionDir, sandbox: {tlsPort: 8443, spki: 'abc='}},
      lostNames: ['api.pinterest.com'],
    });
    expect(args.join(' ')).toContain('--host-resolver-rules=MAP api.pinterest.com ~NOTFOUND,MAP *.pinterest.com:443');
  });

  test('leads other sites’ names there too where it is told to', () => {
    const {args} = chromiumSettings({
      ...{extensionDir, sandbox: {tlsPort: 8443, spki: 'abc='}},
      moreNames: ['films.example'],
    });
    expect(args.join(' ')).toContain('MAP *.pinimg.com:443 127.0.0.1:8443,MAP films.example:443 127.0.0.1:8443,');
  });

  test('changes no name without a sandbox', () => {
    expect(chromiumSettings({extensionDir}).args.join(' ')).not.toMatch(/resolver|certificate/);
  });

  test('forces no size on a popup', () => {
    expect(chromiumSettings({extensionDir}).viewport).toBeNull();
  });

  test('keeps a desktop’s notices out where hands are to reach them', () => {
    expect(chromiumSettings({extensionDir, display: ':7'}).env).toMatchObject({
      DISPLAY: ':7',
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    });
  });
});
