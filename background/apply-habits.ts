import type {Candidate, Collection} from '../src/domain/candidate';
import {describe} from '../src/domain/describe';
import type {AltTextHabit} from '../src/domain/settings';
import {DEFAULT_TEMPLATE} from '../src/domain/template';
import {descriptionTemplate} from '../src/storage/description-template';
import {readItem} from '../src/storage/item';
import {altText} from '../src/storage/settings';

const NO_DETAILS = {price: '', author: '', date: '', selection: ''};

const describedBy =
  (template: string, {host, details = NO_DETAILS}: Collection['page']) =>
  (candidate: Candidate) => ({
    ...candidate,
    description: describe(template, {
      ...details,
      title: candidate.title,
      description: candidate.description,
      alt: candidate.altText,
      site: host.replace(/^www\./, ''),
    }),
  });

const altTextBy: Readonly<Record<AltTextHabit, (candidate: Candidate) => string>> = {
  fromPage: ({altText: own}) => own,
  orTitle: ({altText: own, title}) => own || title,
  empty: () => '',
};

/** The words that pictures begin with, as the user has set them: by a template, and the habit of alt texts. */
export const withHabits = async (collection: Collection): Promise<Collection> => {
  const [template, habit] = await Promise.all([readItem(descriptionTemplate), readItem(altText)]);
  const described =
    template === DEFAULT_TEMPLATE
      ? collection.candidates
      : collection.candidates.map(describedBy(template, collection.page));
  if (habit === 'fromPage') return {...collection, candidates: described};
  const toAltText = altTextBy[habit];
  return {...collection, candidates: described.map((candidate) => ({...candidate, altText: toAltText(candidate)}))};
};
