import messages from '../static/_locales/en/messages.json';

type Message = {readonly message: string};

/**
 * For component tests, imported before everything else: without an extension around it the polyfill refuses to load.
 * It speaks the shipped English messages, so that tests read what people read.
 */
const getMessage = (key: string, substitutions: readonly string[] = []): string => {
  const known: Readonly<Record<string, Message>> = messages;
  return (known[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
};

Reflect.set(globalThis, 'chrome', {runtime: {id: 'stand-in'}});
const getURL = (path: string): string => `chrome-extension://stand-in/${path}`;

const identity = {getRedirectURL: () => 'https://stand-in.chromiumapp.org/'};

Reflect.set(globalThis, 'browser', {runtime: {id: 'stand-in', getURL}, i18n: {getMessage}, identity});
