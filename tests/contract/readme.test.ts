import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, test} from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(resolve(root, name), 'utf8');

describe('README', () => {
  const readme = read('README.md');

  test('names only commands that exist', () => {
    const {scripts} = JSON.parse(read('package.json'));
    const named = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].flatMap(([, name]) =>
      name === undefined ? [] : [name],
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  });

  test('links only to files that exist', () => {
    const linked = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].flatMap(([, path]) =>
      path === undefined ? [] : [path],
    );
    expect(linked.length).toBeGreaterThan(5);
    expect(linked.filter((path) => !existsSync(resolve(root, path)))).toEqual([]);
  });

  test('has a reason for every permission the manifest asks for', () => {
    const {permissions, host_permissions, optional_host_permissions} = JSON.parse(read('manifest.json'));
    for (const permission of [...permissions, ...host_permissions, ...optional_host_permissions])
      expect(readme).toContain(`\`${permission}\``);
  });

  test('shows the script that is tested, to the letter', () => {
    expect(readme).toContain(read('docs/examples/pin-feed.mjs').trimEnd());
  });
});
