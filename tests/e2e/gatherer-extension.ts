import {writeFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {build, type Plugin} from 'vite';
import {type TempFolder, tempFolder} from '../support/temp-folder';

const SCRIPT = '?script&iife';

/** The add-on id of the extension that `buildGatherer` makes. */
export const GATHERER_ID = 'gatherer@pinmarklet.example';

// It may enter the pages of 127.0.0.1, as a click would let it, and those of no other name.
const MANIFEST = {
  manifest_version: 3,
  name: 'Gatherer',
  version: '1',
  permissions: ['scripting', 'storage', 'tabs'],
  host_permissions: ['http://127.0.0.1/*'],
  background: {service_worker: 'background.js', scripts: ['background.js']},
  browser_specific_settings: {gecko: {id: GATHERER_ID}},
};

/** Gives what is injected a file of its own, as the package's build does, and notes which files those are. */
const injectedScripts = (found: Map<string, string>): Plugin => ({
  name: 'injected-scripts',
  enforce: 'pre',
  resolveId(id, importer) {
    if (!id.endsWith(SCRIPT) || importer === undefined) return null;
    const path = resolve(dirname(importer), id.slice(0, -SCRIPT.length));
    found.set(`${basename(path, '.ts')}.js`, path);
    return `\0injected:${basename(path, '.ts')}.js`;
  },
  load(id) {
    return id.startsWith('\0injected:') ? `export default ${JSON.stringify(id.slice('\0injected:'.length))}` : null;
  },
});

const bundle = async (entry: string, plugins: Plugin[]): Promise<string> => {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      // Functions that are sent into a page must not lean on anything beside them.
      minify: false,
      target: 'chrome127',
      lib: {entry, formats: ['iife'], name: 'script', fileName: 'script'},
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('the build gave no output');
  return output.output[0].code;
};

/**
 * An unpacked extension around our worker's way of looking at a page. What it injects, and how it makes one collection
 * of what comes back, is the shipped code; only the click that grants a page is replaced by a permission.
 */
export const buildGatherer = async (): Promise<TempFolder> => {
  const folder = tempFolder('gatherer');
  const injected = new Map<string, string>();
  const background = await bundle(resolve(import.meta.dirname, 'gatherer-worker.ts'), [injectedScripts(injected)]);
  writeFileSync(join(folder.path, 'background.js'), background);
  for (const [name, path] of injected) writeFileSync(join(folder.path, name), await bundle(path, []));
  writeFileSync(join(folder.path, 'manifest.json'), JSON.stringify(MANIFEST));
  return folder;
};
