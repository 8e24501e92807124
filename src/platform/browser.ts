import polyfill from 'webextension-polyfill';

/** The only door to the browser: nothing else imports the polyfill, so what we ask of it is seen in one folder. */
export const browser = polyfill;
