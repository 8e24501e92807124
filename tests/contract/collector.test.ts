import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {Window} from 'happy-dom';
import {describe, expect, test} from 'vitest';

const built = (): string => {
  const path = resolve(import.meta.dirname, '../../dist/collector/collector.js');
  if (!existsSync(path)) throw new Error(`${path} is not built: run "npm run build" first`);
  return readFileSync(path, 'utf8');
};

/** A page that has been given the script, and the names it had before and has now. */
const given = () => {
  // The script is ours, as it was just built.
  const settings = {enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true};
  const window = new Window({settings});
  const before = Object.getOwnPropertyNames(window);
  window.eval(built());
  const added = Object.getOwnPropertyNames(window).filter((name) => !before.includes(name));
  return {window, added};
};

describe('the collector as a plain script', () => {
  test('leaves one name behind', () => {
    expect(given().added).toEqual(['pinmarklet']);
  });

  test('may be given to a page twice', () => {
    const {window} = given();
    expect(() => window.eval(built())).not.toThrow();
  });

  test('asks for nothing else', () => {
    expect(built()).not.toMatch(/\bimport\b\s*[({"'*\w]|\brequire\(|\bfetch\(|XMLHttp|\bchrome\.|\bbrowser\./);
  });
});
