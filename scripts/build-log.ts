import {createLogger, type Logger} from 'vite';

/** What the bundler warns of at every build, though nothing is wrong with what it writes. */
const HARMLESS = [
  // A hint about a future default; Node 20 cannot read our configuration that way.
  "`configLoader: 'native'`",
  // Its own reading of style modules does so; our styles name no assets.
  'did not pass the `from` option to `postcss.parse`',
];

/** Whether it tells the reader nothing that they could act on. */
export const isHarmless = (warning: string): boolean => HARMLESS.some((part) => warning.includes(part));

/** A log of warnings and errors, without what every build would say. */
export const buildLog = (): Logger => {
  const log = createLogger('warn');
  const unless = (write: Logger['warn']): Logger['warn'] => {
    return (message, options) => {
      if (!isHarmless(message)) write(message, options);
    };
  };
  return {...log, warn: unless(log.warn), warnOnce: unless(log.warnOnce)};
};
