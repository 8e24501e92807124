import {existsSync, readFileSync} from 'node:fs';

/** A TLS server on loopback that answers for Pinterest's names; `spki` is the base64 SHA-256 of its public key. */
export type ChromiumSandbox = {readonly tlsPort: number; readonly spki: string};

export type ChromiumOptions = {
  /** The built package. */
  readonly extensionDir: string;
  /** Where Pinterest's names lead; without it they lead to Pinterest. */
  readonly sandbox?: ChromiumSandbox | undefined;
  /** Names of other sites that lead where Pinterest's do. */
  readonly moreNames?: readonly string[];
  /** Names that nobody can resolve. */
  readonly lostNames?: readonly string[];
  readonly headless?: boolean;
  /** Emulated; null leaves it to the system. */
  readonly colorScheme?: 'light' | 'dark' | null;
  /** The X display for a browser with a window, `:5`; the environment's own without it. */
  readonly display?: string | undefined;
  /** What Chromium itself speaks, and with it the extension: `de`; the environment's own without it. */
  readonly language?: string | undefined;
  /** A profile to keep; without it a fresh one is made and removed in the end. */
  readonly profileDir?: string;
  /** False where the caller closes the browser itself when it is told to end; else Playwright kills it and us. */
  readonly endsOnSignals?: boolean;
};

const PINTEREST = ['*.pinterest.com', '*.pinimg.com'];

/** A public name for pages and pictures of tests; the sandbox fetches from loopback under it too. */
const PUBLIC_NAME = 'MAP pictures.example 127.0.0.1';

/** The first rule that fits is the one that counts. */
const sandboxArgs = (
  {tlsPort, spki}: ChromiumSandbox,
  lostNames: readonly string[],
  moreNames: readonly string[],
): readonly string[] => {
  const lost = lostNames.map((name) => `MAP ${name} ~NOTFOUND`);
  const led = [...PINTEREST, ...moreNames].map((name) => `MAP ${name}:443 127.0.0.1:${tlsPort}`);
  return [
    `--host-resolver-rules=${[...lost, ...led, PUBLIC_NAME].join(',')}`,
    `--ignore-certificate-errors-spki-list=${spki}`,
  ];
};

const says = (path: string, value: string): boolean => existsSync(path) && readFileSync(path, 'utf8').trim() === value;

/** Chromium refuses to sandbox itself as root, and cannot where the kernel denies it user namespaces (Ubuntu 23.10+). */
const canSandboxItself = (): boolean =>
  process.getuid?.() !== 0 && !says('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1');

const definedEnv = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** How Playwright is to start Chromium so that the shipped package runs as it would at a user's. */
export const chromiumSettings = ({
  extensionDir,
  sandbox,
  lostNames = [],
  moreNames = [],
  headless = true,
  colorScheme = 'light',
  display,
  language,
  endsOnSignals = true,
}: ChromiumOptions) => ({
  headless,
  colorScheme,
  // No emulated size: it would be forced on the popup too, which has to find its own.
  viewport: null,
  chromiumSandbox: canSandboxItself(),
  handleSIGINT: endsOnSignals,
  handleSIGTERM: endsOnSignals,
  handleSIGHUP: endsOnSignals,
  ignoreDefaultArgs: ['--disable-extensions'],
  args: [
    '--window-size=1280,900',
    '--window-position=0,0',
    '--disable-background-networking',
    // Or a bar across the page complains of the other flags.
    '--test-type',
    '--enable-unsafe-extension-debugging',
    `--disable-extensions-except=${extensionDir}`,
    `--load-extension=${extensionDir}`,
    ...(language === undefined ? [] : [`--lang=${language}`]),
    ...(sandbox === undefined ? [] : sandboxArgs(sandbox, lostNames, moreNames)),
  ],
  env: {
    ...definedEnv(),
    // On Linux Chromium goes by these alone.
    ...(language === undefined ? {} : {LANGUAGE: language}),
    // A session bus would take notices away to the desktop; without one Chromium draws them itself, where hands reach.
    ...(display === undefined ? {} : {DISPLAY: display, DBUS_SESSION_BUS_ADDRESS: 'disabled:'}),
  },
});
