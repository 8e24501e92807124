import {browser} from './browser';

/** What became of a sign-in window: it came back to our redirect address, the user closed it, or it never worked. */
export type SignInWindow =
  | {readonly kind: 'cameBack'; readonly to: string}
  | {readonly kind: 'closed'}
  | {readonly kind: 'failed'};

/** Where a sign-in page sends its answer: fixed by the extension's id, and no page's to read. Ends with a slash. */
export const redirectAddress = (): string => browser.identity.getRedirectURL();

/**
 * Opens a sign-in page in a window of its own and waits for it to come back to the redirect address. The browsers tell
 * why it did not in words only (Chromium: "The user did not approve access."; Firefox: "User cancelled or denied
 * access."). Start it by the user's click.
 */
export const openSignInWindow = async (url: string): Promise<SignInWindow> => {
  try {
    const to = await browser.identity.launchWebAuthFlow({url, interactive: true});
    return {kind: 'cameBack', to};
  } catch (refusal) {
    return /did not approve|cancell?ed|denied/i.test(String(refusal)) ? {kind: 'closed'} : {kind: 'failed'};
  }
};
