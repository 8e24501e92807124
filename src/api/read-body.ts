/** Thrown inside the module when a reply outgrows its bound; never leaves it. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** A reply's text, read no further than `limitBytes`: an endless body must not fill the memory or pin a worker. */
export const readBody = async (response: Response, limitBytes: number): Promise<string> => {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limitBytes) {
      await reader.cancel();
      throw new BodyTooLarge(`more than ${limitBytes} bytes`);
    }
    text += decoder.decode(value, {stream: true});
  }
};
