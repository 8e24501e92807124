import type {FirefoxUnderTest} from './firefox';
import type {FirefoxDocument} from './firefox-document';

// What a person does in Firefox, and looks for, in the extension's own pages.

/** Pastes the token in the options, and waits until the account is shown. */
export const connectInFirefox = async (firefox: FirefoxUnderTest, token: string): Promise<FirefoxDocument> => {
  const options = await firefox.openExtensionPage('options/index.html');
  await options.waitFor(() => document.querySelector('input[type=password]') !== null, {what: 'the token field'});
  await options.click('input[type=password]');
  await options.type(token);
  await options.press('Enter');
  const isShown = () => document.body.textContent?.includes('Connected as @') === true;
  await options.waitFor(isShown, {what: 'the account is shown'});
  return options;
};

/** Types a board's name and takes the first match. */
export const chooseBoardInFirefox = async (popup: FirefoxDocument, name: string): Promise<void> => {
  await popup.waitFor(() => document.querySelector('[role=combobox]') !== null, {what: 'the board field'});
  await popup.click('[role=combobox]');
  await popup.type(name);
  const isOffered = () => document.querySelector('[role=option]:not([aria-label])') !== null;
  await popup.waitFor(isOffered, {what: 'the board is offered'});
  await popup.press('Enter');
};

/** Presses the button whose label begins so, once it may be pressed; some show their key behind their words. */
export const pressInFirefox = async (popup: FirefoxDocument, words: string): Promise<void> => {
  const press = (label: string): boolean => {
    // A key pressed just before, a board's Enter, may still be on its way to the page, which waits for it.
    const buttons = [...document.querySelectorAll('button:not([aria-disabled=true])')] as HTMLButtonElement[];
    const button = buttons.find(({textContent}) => textContent?.trim().startsWith(label));
    button?.click();
    return button !== undefined;
  };
  await popup.waitFor(press, {what: `the button "${words}"`}, words);
};

/** Waits until a document says this. */
export const saidInFirefox = async (shown: FirefoxDocument, words: string): Promise<void> => {
  const says = (text: string): boolean => document.body.textContent?.includes(text) === true;
  await shown.waitFor(says, {what: `"${words}" is said`, deadlineMs: 30_000}, words);
};
