import type {Page} from 'playwright';

/** Texts as a person would type them, letter by letter, and as many ways to find many, few and none. */
const TEXTS = ['k', 'ki', 'kit', 'kitc', 'garden', 'facade', 'ideas 19', 'ideas 1999', 'x', 'winter'];

/**
 * Milliseconds from a key in the board field to the list it leaves, laid out, per text.
 * The list is the popup's own.
 */
export const typeInBoardField = (popup: Page): Promise<readonly number[]> =>
  popup.evaluate(async (texts) => {
    const field = document.querySelector<HTMLInputElement>('input[role="combobox"]');
    const list = document.getElementById(field?.getAttribute('aria-controls') ?? '');
    if (field === null || list === null) throw new Error('the board field is not there');
    field.focus();
    const times: number[] = [];
    for (const text of texts) {
      const changed = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(list, {childList: true, subtree: true, characterData: true, attributes: true});
      });
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await changed;
      list.getBoundingClientRect();
      times.push(performance.now() - start);
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
    return times;
  }, TEXTS);

/** The same texts over as many names by `includes`, the first rows that match put into a bare list. */
export const typeInBareList = (popup: Page, names: readonly string[], rows: number): Promise<readonly number[]> =>
  popup.evaluate(
    async ([texts, names, rows]) => {
      const list = document.body.appendChild(document.createElement('ul'));
      const times: number[] = [];
      for (const text of texts) {
        const start = performance.now();
        const found = names.filter((name) => name.toLowerCase().includes(text)).slice(0, rows);
        list.replaceChildren(...found.map((name) => Object.assign(document.createElement('li'), {textContent: name})));
        list.getBoundingClientRect();
        times.push(performance.now() - start);
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
      list.remove();
      return times;
    },
    [TEXTS, names, rows] as const,
  );
