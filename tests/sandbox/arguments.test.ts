import {describe, expect, test} from 'vitest';
import {HELP, readArguments, USAGE} from './arguments';
import {PUBLISHED} from './limits/limits';

describe('readArguments', () => {
  test('picks free ports, keeps nothing, is no Trial app and does nothing wrong unless told', () => {
    expect(readArguments([])).toEqual({
      kind: 'start',
      options: {
        port: 0,
        tlsPort: 0,
        stateFile: undefined,
        isTrial: false,
        isLogging: false,
        rateLimits: {},
        redirectUris: [],
        faults: [],
      },
    });
  });

  test('takes port, state file, Trial access and TLS port', () => {
    expect(readArguments(['--port', '8090', '--state', 'here.json', '--trial', '--tls-port', '8443'])).toMatchObject({
      options: {port: 8090, tlsPort: 8443, stateFile: 'here.json', isTrial: true},
    });
  });

  test('takes faults, limits, the life of a token and redirect addresses', () => {
    const fault = 'POST /pins nth=1 reset=after';
    const argv = ['--fault', fault, '--rate-limit', 'org_write=3/10s', '--token-ttl', '60', '--redirect', 'app://done'];
    expect(readArguments([...argv, '--fault', '* * delay=5'])).toMatchObject({
      options: {
        faults: [fault, '* * delay=5'],
        rateLimits: {org_write: {limit: 3, windowMs: 10_000}},
        tokenLifeMs: 60_000,
        redirectUris: ['app://done'],
      },
    });
  });

  test('knows Pinterest’s own limits by name', () => {
    expect(readArguments(['--rate-limit', 'trial'])).toMatchObject({options: {rateLimits: PUBLISHED.trial}});
  });

  test('gives help to who asks for it, whatever else is said', () => {
    expect(readArguments(['--trial', '--help'])).toEqual({kind: 'help'});
    expect(HELP).toContain('METHOD /path');
  });

  test.each([
    [['--port', 'x'], '--port x is no port: give 0 to 65535, 0 picks a free one'],
    [['--port', '65536'], '--port 65536 is no port: give 0 to 65535, 0 picks a free one'],
    [['--tls-port', '-1'], "Option '--tls-port' argument is ambiguous"],
    [['--tls-port', '1e3'], '--tls-port 1e3 is no port: give 0 to 65535, 0 picks a free one'],
    [['--state', ''], '--state names no file: give a path, or leave it out to keep nothing'],
    [['--token-ttl', '0'], '--token-ttl 0 is no number of seconds: give 1 or more'],
    [['--rate-limit', 'often'], '--rate-limit often is not understood: give trial, standard, or like org_write=3/10s'],
    [['--redirect', '/done'], '--redirect /done is no address: give a whole one, like https://app.example/done'],
    [
      ['--fault', 'POST /pins'],
      "the fault 'POST /pins' does not say what goes wrong: use status, delay, lag, reset, truncate, malformed, slow, huge, bomb",
    ],
    [['--state'], "Option '--state <value>' argument missing"],
    [['--stat', 'x'], "Unknown option '--stat'"],
    [['here.json'], "Unexpected argument 'here"],
  ])('answers %j with one line that names the fault and the usage', (argv, fault) => {
    expect(readArguments(argv)).toEqual({kind: 'bad', message: `${fault}; ${USAGE}`});
  });
});
