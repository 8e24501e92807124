import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, relative, resolve} from 'node:path';
import ts from 'typescript';
import {build} from 'vite';

const root = resolve(import.meta.dirname, '..');
const outDir = resolve(root, 'dist/api');

/** What `package.json` exports as `pinmarklet/api` and `pinmarklet/api/oauth`. */
const ENTRIES = {index: resolve(root, 'src/api/library.ts'), oauth: resolve(root, 'src/api/oauth.ts')};

/** Node and strict readers want file names where our sources, made for a bundler, write none. */
const withFileNames = (declarations: string): string =>
  declarations.replace(/(from '|import\(")(\.\.?\/[^'"]+)(['"])/g, '$1$2.js$3');

/** Declarations by path, for the whole program of the entries. */
const emitDeclarations = (): ReadonlyMap<string, string> => {
  const {config} = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const src = resolve(root, 'src');
  const program = ts.createProgram(Object.values(ENTRIES), {
    ...options,
    types: ['node'],
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: src,
    outDir: '/',
  });
  const files = new Map<string, string>();
  program.emit(undefined, (path, text) => files.set(path.slice(1), withFileNames(text)), undefined, true);
  return files;
};

/** An entry's declarations and all that they name: how replies are read inside is nobody's business outside. */
const reachable = (files: ReadonlyMap<string, string>, path: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(path)) return seen;
  const text = files.get(path);
  if (text === undefined) throw new Error(`the compiler wrote no ${path}`);
  seen.add(path);
  for (const [, , specifier = ''] of text.matchAll(/(from '|import\(")(\.\.?\/[^'"]+)\.js['"]/g)) {
    reachable(files, relative('/', resolve('/', dirname(path), `${specifier}.d.ts`)), seen);
  }
  return seen;
};

const writeDeclarations = (): void => {
  const files = emitDeclarations();
  const wanted = Object.values(ENTRIES).flatMap((entry) => [
    ...reachable(files, relative(resolve(root, 'src'), entry).replace(/\.ts$/, '.d.ts')),
  ]);
  for (const path of wanted) {
    const file = resolve(outDir, 'types', path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, files.get(path) ?? '');
  }
};

/** One file per entry with all it needs inside: two that shared a third would make the smaller one load it whole. */
const bundle = (name: string, entry: string) =>
  build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: {entry, fileName: name, formats: ['es']},
      // The bundler keeps blanks and line ends in a library; the size is a promise, and the types carry the words.
      rolldownOptions: {output: {minify: true}},
    },
  });

/** Builds the API client as a library of its own into `dist/api`, ESM with its types, and returns that folder. */
export const buildApi = async (): Promise<string> => {
  rmSync(outDir, {recursive: true, force: true});
  for (const [name, entry] of Object.entries(ENTRIES)) await bundle(name, entry);
  writeDeclarations();
  return outDir;
};
