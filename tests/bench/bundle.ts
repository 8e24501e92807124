import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {build} from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** The collector as `npm run build` leaves it. */
export const builtCollector = (): string => {
  const path = resolve(root, 'dist/collector/collector.js');
  if (!existsSync(path)) throw new Error(`${path} is not built: run "npm run build" first`);
  return readFileSync(path, 'utf8');
};

/** What the bench itself runs in a page, as one script. */
export const bundleInPage = async (): Promise<string> => {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome127',
      lib: {
        entry: resolve(import.meta.dirname, 'in-page/entry.ts'),
        formats: ['iife'],
        name: 'inPage',
        fileName: 'entry',
      },
    },
  });
  const [bundle] = [built].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('the build gave no output');
  return bundle.output[0].code;
};
