import {Window} from 'happy-dom';

/** Reads an answer of the web side as a document. */
export const openPage = async (response: Response) => {
  const {document} = new Window({url: response.url});
  document.write(await response.text());
  return {status: response.status, headers: response.headers, document};
};

/** An element's words as a person reads them, white space folded. */
export const words = (element: {readonly textContent: string | null} | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
