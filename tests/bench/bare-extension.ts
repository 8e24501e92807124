import {mkdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {build} from 'vite';
import {type TempFolder, tempFolder} from '../support/temp-folder';

const root = resolve(import.meta.dirname, '../..');

const manifest = {
  manifest_version: 3,
  name: 'Bare popup',
  version: '1',
  action: {default_popup: 'popup/index.html'},
  background: {service_worker: 'worker.js'},
  permissions: ['activeTab'],
};

/** The least that Preact can show: one button. */
const source = `import {h, render} from 'preact'; render(h('button', {type: 'button'}, 'Pin'), document.body);`;

const bundle = async (folder: string): Promise<void> => {
  const entry = join(folder, 'main.source.js');
  writeFileSync(entry, source);
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: {alias: {preact: resolve(root, 'node_modules/preact')}},
    build: {
      outDir: join(folder, 'popup'),
      emptyOutDir: false,
      lib: {entry, formats: ['es'], fileName: () => 'main.js'},
    },
  });
};

const page = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><style>body{width:760px;height:560px;margin:0;overflow:auto}img{width:140px}</style><body>${body}`;

/** An extension whose popup shows a button, and whose `popup/list.html` shows pictures one after the other. */
export const makeBareExtension = async (pictures: readonly string[]): Promise<TempFolder> => {
  const folder = tempFolder('bare');
  mkdirSync(join(folder.path, 'popup'));
  await bundle(folder.path);
  const write = (name: string, text: string) => writeFileSync(join(folder.path, name), text);
  write('manifest.json', JSON.stringify(manifest));
  write('worker.js', '');
  write('popup/index.html', page('<script type="module" src="main.js"></script>'));
  write('popup/list.html', page(pictures.map((src) => `<img src="${src}" alt="">`).join('\n')));
  return folder;
};
