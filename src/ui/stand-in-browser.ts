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

/** What was asked for, and what the user of component tests says to it. */
const asked: string[] = [];
let isAllowing = true;

export const answerPermissions = (isAllowed: boolean): void => {
  isAllowing = isAllowed;
};

const permissions = {
  request: async ({origins}: {readonly origins: readonly string[]}) => {
    asked.push(...origins);
    return isAllowing;
  },
};

Reflect.set(globalThis, 'browser', {runtime: {id: 'stand-in', getURL}, i18n: {getMessage}, identity, permissions});

/** The origins that the browser was asked to allow, since the beginning. */
export const askedOrigins: readonly string[] = asked;
