import {describe, expect, test} from 'vitest';
import {readArguments, USAGE} from './arguments';

describe('readArguments', () => {
  test('picks free ports, keeps nothing and is no Trial app unless told', () => {
    expect(readArguments([])).toEqual({
      ok: true,
      options: {port: 0, tlsPort: 0, stateFile: undefined, isTrial: false, isLogging: false},
    });
  });

  test('takes port, state file, Trial access and TLS port', () => {
    expect(readArguments(['--port', '8090', '--state', 'here.json', '--trial', '--tls-port', '8443'])).toMatchObject({
      options: {port: 8090, tlsPort: 8443, stateFile: 'here.json', isTrial: true},
    });
  });

  test.each([
    [['--port', 'x'], '--port x is no port: give 0 to 65535, 0 picks a free one'],
    [['--port', '65536'], '--port 65536 is no port: give 0 to 65535, 0 picks a free one'],
    [['--tls-port', '-1'], "Option '--tls-port' argument is ambiguous"],
    [['--tls-port', '1e3'], '--tls-port 1e3 is no port: give 0 to 65535, 0 picks a free one'],
    [['--state', ''], '--state names no file: give a path, or leave it out to keep nothing'],
    [['--state'], "Option '--state <value>' argument missing"],
    [['--stat', 'x'], "Unknown option '--stat'"],
    [['here.json'], "Unexpected argument 'here"],
  ])('answers %j with one line that names the fault and the usage', (argv, fault) => {
    expect(readArguments(argv)).toEqual({ok: false, message: `${fault}; ${USAGE}`});
  });
});
