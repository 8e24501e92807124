import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {describe, expect, test} from 'vitest';

const root = resolve(import.meta.dirname, '../..');
type Row = readonly [file: string, imported: string];

const forbidden: readonly Row[] = [
  ['popup/store/x1.ts', '../../src/api/client'],
  ['popup/x2.ts', '../src/storage/secrets'],
  ['popup/x3.ts', '../options/y'],
  ['popup/x4.ts', '../background/account/tokens'],
  ['popup/x5.ts', 'webextension-polyfill'],
  ['options/x6.ts', '../src/api/client'],
  ['options/x7.ts', '../src/storage/secrets'],
  ['options/x8.ts', '../popup/main'],
  ['content/x9.ts', '../src/storage/item'],
  ['content/x10.ts', '../src/messages/send'],
  ['content/x11.ts', '../src/platform/browser'],
  ['content/x12.ts', '../background/account/tokens'],
  ['background/x13.ts', '../popup/main'],
  ['background/x14.ts', '../src/storage/secrets'],
  ['background/account/x33.ts', 'webextension-polyfill'],
  ['background/account/x34.ts', '../../popup/main'],
  ['src/domain/x15.ts', '../api/client'],
  ['src/domain/x16.ts', 'valibot'],
  ['src/images/x17.ts', '../api/client'],
  ['src/images/x18.ts', '../platform/browser'],
  ['src/api/x19.ts', '../platform/browser'],
  ['src/api/x20.ts', '../storage/secrets'],
  ['src/storage/x21.ts', '../../background/account/tokens'],
  ['src/messages/x22.ts', '../api/client'],
  ['src/ui/x23.tsx', '../../popup/main'],
  ['src/ui/x24.tsx', 'webextension-polyfill'],
];

const allowed: readonly Row[] = [
  ['popup/x25.ts', '../src/messages/send'],
  ['options/x26.ts', '../src/ui/Combobox'],
  ['content/x27.ts', '../src/images/collect'],
  ['background/x28.ts', '../src/api/client'],
  ['background/account/x35.ts', '../../src/storage/secrets'],
  ['src/domain/x29.ts', './ids'],
  ['src/images/x30.ts', '../domain/candidate'],
  ['src/api/x31.ts', 'valibot'],
  ['src/platform/x32.ts', 'webextension-polyfill'],
];

type Report = {diagnostics: {category: string; location: {path: string}}[]};

/** Writes each forbidden or allowed import where the linter will look, lints all at once, and tells who was refused. */
const refused = (rows: readonly Row[]): Set<string> => {
  const tree = mkdtempSync(join(tmpdir(), 'arrows-'));
  const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  writeFileSync(join(tree, 'biome.json'), JSON.stringify({...config, $schema: undefined, vcs: {enabled: false}}));
  for (const [file, imported] of rows) {
    const path = join(tree, file);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, `import {a} from '${imported}';\n\nexport const b = a;\n`);
  }
  const biome = join(root, 'node_modules/.bin/biome');
  // It exits with 1 because it complains, which is what is asked of it.
  const {stdout} = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=500', '.'], {
    cwd: tree,
    encoding: 'utf8',
  });
  rmSync(tree, {recursive: true});
  // The report's shape is Biome's own: were it to change, every forbidden row would fail.
  const report = JSON.parse(stdout) as Report;
  const ours = report.diagnostics.filter(({category}) => category === 'lint/style/noRestrictedImports');
  return new Set(ours.map(({location}) => location.path));
};

describe('imports run one way', () => {
  const refusedOfForbidden = refused(forbidden);
  const refusedOfAllowed = refused(allowed);

  test.each(forbidden)('%s may not import %s', (file) => {
    expect([...refusedOfForbidden]).toContain(file);
  });

  test.each(allowed)('%s may import %s', (file) => {
    expect([...refusedOfAllowed]).not.toContain(file);
  });
});
