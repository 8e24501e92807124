/** What became of the pictures that were to be pinned, each once. */
export type Verdict = {
  /** No pin stands, and the extension does not mean to make one any more. */
  readonly lost: number;
  /** Pins that stand beside the one that was asked for. */
  readonly doubled: number;
  /** The extension still has them, and does not call them done. */
  readonly stuck: number;
};

const SETTLED: readonly (string | undefined)[] = ['done', 'cancelled', undefined];

/** `made` are the pictures of the pins that stand; `held` is what the extension says of each: the state's name. */
export const judge = (
  asked: readonly string[],
  made: readonly string[],
  held: ReadonlyMap<string, string>,
): Verdict => {
  const verdict = {lost: 0, doubled: 0, stuck: 0};
  for (const picture of asked) {
    const pins = made.filter((one) => one === picture).length;
    const isSettled = SETTLED.includes(held.get(picture));
    if (pins > 1) verdict.doubled += pins - 1;
    if (!isSettled) verdict.stuck += 1;
    else if (pins === 0) verdict.lost += 1;
  }
  return verdict;
};

export const isClean = ({lost, doubled, stuck}: Verdict): boolean => lost === 0 && doubled === 0 && stuck === 0;

export const lineOf = (
  {kills, pins, seed}: {readonly kills: string; readonly pins: number; readonly seed: number},
  {lost, doubled, stuck}: Verdict,
): string => `${kills}, ${pins} pins, ${lost} lost, ${doubled} doubled, ${stuck} stuck, seed ${seed}`;
