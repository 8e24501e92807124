// No life of the worker gives a name that an earlier one gave.
const life = crypto.randomUUID();
let changes = 0;

const latest = new Map<string, {readonly text: string; readonly name: string}>();

/**
 * A short name for how a thing stands, which `text` tells in full: the same as long as it stands so, another one after
 * every change. Of many pins the text is as long as all of them, and would go to whoever looks on and back each time.
 */
export const revisionOf = (thing: string, text: string): string => {
  const known = latest.get(thing);
  if (known?.text === text) return known.name;
  const name = `${life} ${++changes}`;
  latest.set(thing, {text, name});
  return name;
};
