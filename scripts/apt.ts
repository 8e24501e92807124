import {existsSync, readFileSync} from 'node:fs';
import {runCommand} from './run-command';

const APT = '/usr/bin/apt-get';

const isDebian = (): boolean =>
  existsSync(APT) && existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** As root on Debian itself: Ubuntu's packages of browsers are empty but for a snap. */
export const canInstallPackages = (): boolean => process.getuid?.() === 0 && isDebian();

/** True when they are installed. */
export const installPackages = async (packages: readonly string[]): Promise<boolean> => {
  process.stderr.write(`Installing ${packages.join(', ')} …\n`);
  const run = (...args: string[]) => runCommand(APT, ['-qq', ...args], {env: {DEBIAN_FRONTEND: 'noninteractive'}});
  // An outdated list may still hold what is wanted, so the second command decides.
  await run('update');
  return (await run('install', '-y', '--no-install-recommends', ...packages)) === 0;
};
