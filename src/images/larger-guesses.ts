import type {Candidate} from '../domain/candidate';
import {largerAddresses} from './full-size/larger-addresses';
import {widthHint} from './full-size/width-hint';

/** The guesses at a larger version of a picture whose address and width are known, as a part of its record. */
export const largerGuesses = (url: string, width: number | null): Pick<Candidate, 'larger'> => {
  // What names no more pixels than are there need not be tried.
  const larger = largerAddresses(url).filter((guess) => (widthHint(guess) ?? Number.POSITIVE_INFINITY) > (width ?? 0));
  return larger.length === 0 ? {} : {larger};
};
