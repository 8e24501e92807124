import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {crx, type ManifestV3Export} from '@crxjs/vite-plugin';
import {defineConfig, type Plugin} from 'vite';
import manifest from './manifest.json' with {type: 'json'};
import {browserTarget, type Target} from './scripts/build-pages';
import {shortenKeys} from './scripts/short-keys';

const targetOf = (mode: string): Target => (mode === 'firefox' ? 'firefox' : 'chrome');

// Its pages are built by themselves: what the plugin finds named, it would build together with the worker.
const {action, options_ui, ...withoutPages} = manifest;
const {default_popup, ...button} = action;

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
    Object.assign(kept, {action: {...kept.action, default_popup}, options_ui});
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

export default defineConfig(({mode}) => {
  const target = targetOf(mode);
  const outDir = resolve(import.meta.dirname, 'dist', target);
  return {
    publicDir: 'src/static',
    build: {
      outDir,
      emptyOutDir: true,
      target: browserTarget[target],
      modulePreload: false,
      sourcemap: false,
    },
    // The JSON's strings are wider than the plugin's literal types.
    plugins: [
      crx({manifest: {...withoutPages, action: button} as ManifestV3Export, browser: target}),
      tightenManifest(outDir, target),
      dropModuleOfInjectedScript(outDir),
      shortenKeys(),
    ],
  };
});
