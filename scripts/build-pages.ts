import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {build, type Plugin, type Rolldown} from 'vite';
import {buildLog} from './build-log';
import {minifiedAgain} from './minify-again';
import {privateNames} from './private-names';
import {shortenKeys} from './short-keys';

export type Target = 'chrome' | 'firefox';

/** The oldest browsers that the manifest allows, so that nothing is written out for older ones. */
export const browserTarget = {chrome: 'chrome127', firefox: 'firefox140'} as const satisfies Record<Target, string>;

const root = resolve(import.meta.dirname, '..');

/** Taken one by one, a stylesheet's names are constants, and each ends where it is used; together they stay a table. */
const takeClassNamesSingly: Plugin = {
  name: 'take-class-names-singly',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.tsx')
      ? {code: code.replace(/^import styles from (?='.+\.module\.css';$)/m, 'import * as styles from '), map: null}
      : null,
};

/** A stylesheet whose names all ended where they are used looks like a module that does nothing. */
const keepStylesheets: Plugin = {
  name: 'keep-stylesheets',
  enforce: 'post',
  transform: (code, id) =>
    id.endsWith('.module.css') ? {code, map: null, moduleSideEffects: 'no-treeshake' as const} : null,
};

/**
 * The browsers that we run in answer a page's every call with a promise by themselves. What the polyfill adds to that,
 * answers of a listener by promise, only the worker needs: it is built with it.
 */
const spareThePolyfill: Plugin = {
  name: 'spare-the-polyfill',
  enforce: 'pre',
  resolveId: (id) => (id === 'webextension-polyfill' ? '\0native-browser' : null),
  load: (id) => (id === '\0native-browser' ? 'export default globalThis.browser ?? globalThis.chrome' : null),
};

const minifyAgain: Plugin = {
  name: 'minify-again',
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = await minifiedAgain(file.code, file.fileName, {module: true});
    }
  },
};

/** 0 is a, 25 is z, 26 is aa. */
const letters = (place: number): string =>
  (place < 26 ? '' : letters(Math.floor(place / 26) - 1)) + String.fromCharCode(97 + (place % 26));

/**
 * Names for a page's classes, as short as can be: each stands in the script as well as in the stylesheet. Made of the
 * stylesheet's place among all and the class's place in it, so that the same source always gives the same package.
 */
const shortNames = (page: string) => {
  const sheets = [`${page}/components`, 'src/ui'].flatMap((folder) =>
    readdirSync(resolve(root, folder))
      .filter((file) => file.endsWith('.module.css'))
      .sort()
      .map((file) => resolve(root, folder, file)),
  );
  return (name: string, file: string, css: string): string => {
    const classes = [...new Set(css.match(/\.[a-z][\w-]*/gi))];
    return letters(sheets.indexOf(file)) + classes.indexOf(`.${name}`);
  };
};

const pages = ['popup', 'options'] as const;

/**
 * Builds the pages beside the worker, each by itself, so that none carries what only another needs. Answers what was
 * built of which modules.
 */
export const buildPages = async (target: Target, outDir: string): Promise<readonly Rolldown.RolldownOutput[]> => {
  const outputs: Rolldown.RolldownOutput[] = [];
  for (const page of pages) {
    const html = resolve(root, page, 'index.html');
    const output = await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      customLogger: buildLog(),
      css: {
        modules: {
          generateScopedName: shortNames(page),
        },
      },
      plugins: [
        takeClassNamesSingly,
        keepStylesheets,
        spareThePolyfill,
        shortenKeys(),
        ...(page === 'popup' ? [minifyAgain] : []),
      ],
      // Plain calls are shorter than the automatic ones, whose every child is named.
      oxc: {
        jsx: {runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment'},
        jsxInject: "import {Fragment, h} from 'preact'",
      },
      build: {
        outDir,
        emptyOutDir: false,
        target: browserTarget[target],
        // Every page is local: nothing to preload, and the helper would only be bytes.
        modulePreload: false,
        cssCodeSplit: false,
        rolldownOptions: {
          input: html,
          // The second minifier is slow, and known to be.
          checks: {pluginTimings: false},
          optimization: {inlineConst: {mode: 'all', pass: 2}},
          output: {
            entryFileNames: `assets/${page}-[name]-[hash].js`,
            minify: {compress: true, mangle: true, codegen: true, mangleProps: {include: privateNames(page)}},
          },
        },
      },
    });
    if ('output' in output) outputs.push(output);
  }
  return outputs;
};
