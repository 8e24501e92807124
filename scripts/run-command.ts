import {spawn} from 'node:child_process';

/**
 * Runs a program and answers its exit code; 127 where it does not exist, 128 and more where a signal ended it.
 * What it prints goes to standard error unless `isShown` sends it to standard output, which is kept for results.
 */
export const runCommand = (
  command: string,
  args: readonly string[],
  {env = {}, isShown = false}: {readonly env?: NodeJS.ProcessEnv; readonly isShown?: boolean} = {},
): Promise<number> =>
  new Promise((ended) => {
    const child = spawn(command, args, {
      env: {...process.env, ...env},
      stdio: ['ignore', isShown ? 'inherit' : process.stderr.fd, 'inherit'],
    });
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      ended(127);
    });
    child.once('exit', (code) => ended(code ?? 128));
  });
