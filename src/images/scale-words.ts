/** Words that servers have for sizes, as folders: each with its step on its scale, the smallest first. */
const steps: Readonly<Record<string, number>> = {
  ...{xs: 0, s: 1, m: 2, l: 3, xl: 4, xxl: 5, '2xl': 5, '3xl': 6},
  ...{thumb: 10, thumbnail: 10, small: 11, medium: 12, large: 13, xlarge: 14},
};

const word = /\/(xs|s|m|l|xl|xxl|2xl|3xl|thumb|thumbnail|small|medium|large|xlarge)(?=\/)/;

/** Letters and words are scales of their own, and none of a scale stands beside one of the other. */
const scaleOf = (step: number): number => Math.floor(step / 10);

/** How large an address says that it is, and what it has in common with those of the same picture that say otherwise. */
type Scaled = {readonly step: number; readonly rest: string};

/** Reads the first word for a size among the folders of an address; null where there is none. */
export const scaledBy = (url: string): Scaled | null => {
  const step = steps[word.exec(url)?.[1] ?? ''];
  return step === undefined ? null : {step, rest: url.replace(/^https?:/, '').replace(word, `/:${scaleOf(step)}`)};
};

/** True for an address in a folder that is called by a size, of a file with a number that no other picture has. */
export const isScaledNumber = (key: string): boolean =>
  word.test(key) && /\d{6}/.test(key.slice(key.lastIndexOf('/') + 1));

/** An address without the folder that is called by a size. */
export const sizeFolder = word;
