import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';

export type Child = {
  readonly process: ChildProcess;
  /** True until it has ended, however that came. */
  readonly isRunning: () => boolean;
  /** What it wrote so far, both streams. */
  readonly output: () => string;
  /** Ends it, and only it, by its pid; waits until it is gone. */
  readonly end: () => Promise<void>;
};

const PATIENCE_MS = 5000;

/** Starts a program. `pipes` are further ones beside its two streams, as file descriptors 3 and up. */
export const startChild = (
  command: string,
  args: readonly string[],
  {env = process.env, pipes = 0}: {readonly env?: NodeJS.ProcessEnv; readonly pipes?: number} = {},
): Child => {
  const more = Array.from({length: pipes}, () => 'pipe' as const);
  const child = spawn(command, args, {env, stdio: ['ignore', 'pipe', 'pipe', ...more]});
  let output = '';
  const keep = (text: string) => {
    output += text;
  };
  child.stdout?.setEncoding('utf8').on('data', keep);
  child.stderr?.setEncoding('utf8').on('data', keep);
  // Without a listener a missing program would end this process.
  child.on('error', (error) => keep(error.message));
  // A test that broke off may never come to ending it.
  const abandon = () => child.kill('SIGKILL');
  process.once('exit', abandon);
  child.once('exit', () => process.off('exit', abandon));
  const isRunning = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  return {
    process: child,
    isRunning,
    output: () => output,
    end: async () => {
      if (!isRunning()) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      await gone;
      clearTimeout(force);
    },
  };
};
