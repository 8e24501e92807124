import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {crx, type ManifestV3Export} from '@crxjs/vite-plugin';
import {defineConfig, type Plugin} from 'vite';
import manifest from './manifest.json' with {type: 'json'};
import {licencesOf} from './scripts/licences';

type Target = 'chrome' | 'firefox';

const targetOf = (mode: string): Target => (mode === 'firefox' ? 'firefox' : 'chrome');

/**
 * The plugin lists every injected script as web accessible to all sites and copies `$schema`.
 * Injection works without either, and a page must not be able to probe for us, so both go.
 * The written file is the only place: the manifest is not there yet in `generateBundle`.
 */
const tightenManifest = (outDir: string, target: Target): Plugin => ({
  name: 'tighten-manifest',
  enforce: 'post',
  writeBundle() {
    const path = resolve(outDir, 'manifest.json');
    const {web_accessible_resources: _, $schema: __, ...kept} = JSON.parse(readFileSync(path, 'utf8'));
    if (target === 'firefox') {
      delete kept.key;
      delete kept.minimum_chrome_version;
    } else {
      delete kept.browser_specific_settings;
    }
    writeFileSync(path, `${JSON.stringify(kept, null, 2)}\n`);
  },
});

/** The injected script is shipped once, as the IIFE; the plugin leaves the module it was made from beside it. */
const dropModuleOfInjectedScript = (outDir: string): Plugin => ({
  name: 'drop-module-of-injected-script',
  enforce: 'post',
  writeBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      const isModule =
        file.type === 'chunk' && file.facadeModuleId?.startsWith(resolve(import.meta.dirname, 'content/collect.ts'));
      if (isModule && file.fileName.startsWith('assets/')) rmSync(resolve(outDir, file.fileName));
    }
  },
});

/** Every import of a part goes through the bundler's helper; ours does what an extension needs of it. */
const loadPartsSimply = (): Plugin => ({
  name: 'load-parts-simply',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? `export {loadPart as __vitePreload} from ${JSON.stringify(resolve(import.meta.dirname, 'src/platform/load-part.ts'))}`
      : null,
});

/** The packages that we ship code of ask for their terms to go along. */
const writeLicences: Plugin = {
  name: 'write-licences',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    this.emitFile({type: 'asset', fileName: 'licences.txt', source: licencesOf(modules)});
  },
};

export default defineConfig(({mode}) => {
  const target = targetOf(mode);
  const outDir = resolve(import.meta.dirname, 'dist', target);
  return {
    publicDir: 'src/static',
    css: {
      modules: {
        // No two stylesheets of a page have one name, so theirs serves as well as a hash, and is shorter in the end.
        generateScopedName: (name, file) => `${basename(file, '.module.css')}-${name}`,
      },
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: target === 'chrome' ? 'chrome127' : 'firefox140',
      // Every page is local: nothing to preload, and the helper would only be bytes.
      modulePreload: false,
      sourcemap: false,
    },
    // The JSON's strings are wider than the plugin's literal types.
    plugins: [
      loadPartsSimply(),
      writeLicences,
      crx({manifest: manifest as ManifestV3Export, browser: target}),
      tightenManifest(outDir, target),
      dropModuleOfInjectedScript(outDir),
    ],
  };
});
