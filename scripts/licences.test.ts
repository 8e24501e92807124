import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {licencesOf, packageOf} from './licences';

const root = resolve(import.meta.dirname, '..');

describe('the licences of what ships', () => {
  it('are those of the packages that modules come from', () => {
    expect(packageOf('/x/node_modules/preact/hooks/dist/hooks.mjs')).toBe('/x/node_modules/preact');
    expect(packageOf('/x/node_modules/@preact/signals/dist/s.mjs')).toBe('/x/node_modules/@preact/signals');
    expect(packageOf('C:\\x\\node_modules\\valibot\\dist\\index.mjs')).toBe('C:/x/node_modules/valibot');
    expect(packageOf('/x/src/domain/board.ts')).toBeNull();
  });

  it('stand each once, with name, version, source and the whole text', () => {
    const file = `${root}/node_modules/preact/dist/preact.mjs`;
    const text = licencesOf([file, `${root}/node_modules/preact/hooks/dist/hooks.mjs`, `${root}/popup/main.tsx`]);
    expect(text).toMatch(/^preact \d+\.\d+\.\d+ \(MIT\)\n/);
    expect(text.match(/Permission is hereby granted/g)?.length).toBe(1);
    expect(text).toContain('Source: https://www.npmjs.com/package/preact/v/');
  });
});
