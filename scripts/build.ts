import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {buildApi} from './build-api';
import {buildCollector} from './build-collector';
import {buildLog} from './build-log';
import {buildPages, type Target} from './build-pages';
import {compileAtOnce} from './compile-at-once';
import {licencesOf} from './licences';
import {minifyAgain} from './minify-again';
import {shortenMessages} from './short-keys';

const root = resolve(import.meta.dirname, '..');

// What is built is what is shipped, whoever builds it: a test's environment would add what only developers need.
process.env['NODE_ENV'] = 'production';

/** Builds one browser's package into `dist/<target>` and returns that folder. */
export const buildExtension = async (target: Target): Promise<string> => {
  const outDir = resolve(root, 'dist', target);
  const worker = await build({
    root,
    mode: target,
    configFile: resolve(root, 'vite.config.ts'),
    logLevel: 'warn',
    customLogger: buildLog(),
  });
  const built = [worker, await buildPages(target, outDir)].flat();
  shortenMessages(outDir);
  // Every look at a page injects it anew, and calls nearly all of it.
  const injected = resolve(outDir, 'content/collect.js');
  await minifyAgain(injected);
  compileAtOnce(injected);
  // The packages that we ship code of ask for their terms to go along.
  const files = built.flatMap((one) => ('output' in one ? one.output : []));
  const modules = files.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  writeFileSync(resolve(outDir, 'licences.txt'), licencesOf(modules));
  return outDir;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const target of ['chrome', 'firefox'] as const) console.log(`built ${await buildExtension(target)}`);
  console.log(`built ${await buildApi()}`);
  console.log(`built ${await buildCollector()}`);
}
