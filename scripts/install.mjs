// Plain JavaScript that imports Node's own modules only: it runs before anything is installed.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const NEEDED = [20, 19];

/** Null where this version of Node serves, else what to say. */
export const nodeProblem = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNewEnough = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
  return isNewEnough ? null : `Node ${NEEDED.join('.')} or newer is needed, this is ${version}: https://nodejs.org/`;
};

/** npm leaves out what is optional and not for this machine, and what only that needs; one libc it alone can tell apart. */
const mayBeMissing = ({optional = false, os = [], cpu = [], libc}) =>
  optional && !(os.includes(process.platform) && cpu.includes(process.arch) && libc === undefined);

/** True when `installed`, npm's own note in node_modules, holds what the lock file asks for on this machine, and no more. */
export const isInstalled = (lock, installed) => {
  const isWanted = ([path, {version, integrity}]) => {
    const found = installed.packages[path];
    if (found === undefined) return mayBeMissing(lock.packages[path]);
    return found.version === version && found.integrity === integrity;
  };
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  return wanted.every(isWanted) && Object.keys(installed.packages).every((path) => path in lock.packages);
};

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {packages: {}});

const giveUp = (message, code) => {
  process.stderr.write(`${message}\n`);
  process.exit(code);
};

/** npm itself where it started us, so that no shell is needed to find it. */
const npmCi = (root) => {
  const args = ['ci', '--no-progress', '--loglevel=error'];
  const stdio = ['ignore', process.stderr.fd, process.stderr.fd];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return spawnSync(process.execPath, [npm, ...args], {cwd: root, stdio});
  return spawnSync('npm', args, {cwd: root, stdio, shell: process.platform === 'win32'});
};

/** Checks Node and installs what the lock file asks for, where that is not there yet. */
export const install = () => {
  const problem = nodeProblem(process.versions.node);
  if (problem !== null) giveUp(problem, 1);
  const root = resolve(import.meta.dirname, '..');
  const lock = readJson(join(root, 'package-lock.json'));
  if (isInstalled(lock, readJson(join(root, 'node_modules/.package-lock.json')))) return;
  process.stderr.write('Installing dependencies …\n');
  const {status} = npmCi(root);
  if (status !== 0) giveUp('The dependencies could not be installed: npm ci says why above.', 1);
};

/** Runs a TypeScript file of this folder in this process: its exit code and its signals are ours. */
export const runTyped = async (name) => {
  const {register} = await import('tsx/esm/api');
  register();
  await import(new URL(name, import.meta.url).href);
};
