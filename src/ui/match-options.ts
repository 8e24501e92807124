import {fold} from '../domain/fold';

/** What a list can be searched by; `folded` is made once per list, not once per key. */
export type Searchable<Option> = {readonly option: Option; readonly folded: string};

export const searchable = <Option extends {readonly label: string}>(
  options: readonly Option[],
): readonly Searchable<Option>[] => options.map((option) => ({option, folded: fold(option.label)}));

/** 0 begins with the text, 1 one of its words does, 2 contains it, null does not match. */
const rank = (folded: string, wanted: string): number | null => {
  const at = folded.indexOf(wanted);
  if (at < 0) return null;
  if (at === 0) return 0;
  return folded.includes(` ${wanted}`) ? 1 : 2;
};

/** The options that match, likeliest first and otherwise in their own order; all of them for an empty text. */
export const matchOptions = <Option>(options: readonly Searchable<Option>[], text: string): readonly Option[] => {
  const wanted = fold(text);
  const ranks: [Option[], Option[], Option[]] = [[], [], []];
  for (const {option, folded} of options) {
    const found = rank(folded, wanted);
    if (found !== null) ranks[found]?.push(option);
  }
  return ranks.flat();
};
