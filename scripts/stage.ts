import {type Pages, startPages} from '../tests/pages/start-pages';
import {type Sandbox, startSandbox} from '../tests/sandbox/start-sandbox';
import {buildExtension} from './build';

/** What a browser needs to be shown the extension: the built package, a local Pinterest and pages with pictures. */
export type Stage = {
  readonly extensionDir: string;
  readonly sandbox: Sandbox;
  readonly pages: Pages;
  readonly close: () => Promise<void>;
};

/** The build's plugins print on standard output, which is kept for results. */
const buildQuietly = async (): Promise<string> => {
  const {log} = console;
  console.log = console.error;
  try {
    return await buildExtension('chrome');
  } finally {
    console.log = log;
  }
};

/** Builds the package and starts the servers; with a state file the boards and pins are kept from run to run. */
export const setStage = async (stateFile?: string): Promise<Stage> => {
  process.stderr.write('Building the extension …\n');
  const extensionDir = await buildQuietly();
  const sandbox = await startSandbox({stateFile, isLogging: false});
  const pages = await startPages();
  return {
    extensionDir,
    sandbox,
    pages,
    close: async () => {
      await Promise.all([sandbox.close(), pages.close()]);
    },
  };
};
