/** What scripts evaluated inside the extension see: Chromium's API, which answers with promises as the polyfill's does. */
declare const chrome: import('webextension-polyfill').Browser;
