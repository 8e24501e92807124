import {describe, expect, test} from 'vitest';
import {isInstalled, nodeProblem} from './install.mjs';

describe('nodeProblem', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('takes Node %s', (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  test.each(['20.18.3', '18.20.4', '9.11.2'])('says of Node %s what is needed', (version) => {
    expect(nodeProblem(version)).toBe(`Node 20.19 or newer is needed, this is ${version}: https://nodejs.org/`);
  });
});

describe('isInstalled', () => {
  const preact = {version: '11.2.0', integrity: 'sha512-a'};
  const lock = {packages: {'': {}, 'node_modules/preact': preact}};

  test('is content with what the lock file asks for', () => {
    expect(isInstalled(lock, {packages: {'node_modules/preact': preact}})).toBe(true);
  });

  test.each([
    ['a package is missing', {}],
    ['one has another version', {'node_modules/preact': {...preact, version: '11.1.0'}}],
    ['one has another content', {'node_modules/preact': {...preact, integrity: 'sha512-b'}}],
    ['there is one too many', {'node_modules/preact': preact, 'node_modules/left-pad': preact}],
  ])('is not when %s', (_, packages) => {
    expect(isInstalled(lock, {packages})).toBe(false);
  });

  test('does not miss what is optional and for another machine, but what is for this one', () => {
    const withOptional = (os: string) => ({
      packages: {...lock.packages, 'node_modules/native': {...preact, optional: true, os: [os], cpu: [process.arch]}},
    });
    const installed = {packages: {'node_modules/preact': preact}};
    expect(isInstalled(withOptional('beos'), installed)).toBe(true);
    expect(isInstalled(withOptional(process.platform), installed)).toBe(false);
  });
});
