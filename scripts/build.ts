import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {buildApi} from './build-api';
import {buildCollector} from './build-collector';

export type BuildTarget = 'chrome' | 'firefox';

const root = resolve(import.meta.dirname, '..');

/** Builds one browser's package into `dist/<target>` and returns that folder. */
export const buildExtension = async (target: BuildTarget): Promise<string> => {
  await build({root, mode: target, configFile: resolve(root, 'vite.config.ts'), logLevel: 'warn'});
  return resolve(root, 'dist', target);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const target of ['chrome', 'firefox'] as const) console.log(`built ${await buildExtension(target)}`);
  console.log(`built ${await buildApi()}`);
  console.log(`built ${await buildCollector()}`);
}
