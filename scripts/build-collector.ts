import {rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {build} from 'vite';
import {compileAtOnce} from './compile-at-once';

const root = resolve(import.meta.dirname, '..');
const outDir = resolve(root, 'dist/collector');

/** Builds the image collector as one plain script, `dist/collector/collector.js`, and returns its folder. */
export const buildCollector = async (): Promise<string> => {
  rmSync(outDir, {recursive: true, force: true});
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      // The older of the two packages' targets: the same file is to run wherever the content script does.
      target: 'chrome127',
      lib: {
        entry: resolve(root, 'src/images/library.ts'),
        name: 'collector',
        formats: ['iife'],
        fileName: () => 'collector.js',
      },
    },
  });
  compileAtOnce(resolve(outDir, 'collector.js'));
  return outDir;
};
