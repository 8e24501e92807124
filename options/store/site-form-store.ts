import {batch, signal} from '@preact/signals';
import type {Board} from '../../src/domain/board';
import type {PinPlace} from '../../src/domain/pin-draft';
import {siteOf} from '../../src/domain/site';
import type {send} from '../../src/messages/send';
import {createPlaceStore} from './place-store';

/** What keeps a site and its board from being added. */
export type SiteFormProblem = 'noSite' | 'noBoard';

/** The form that gives a site its board: filled in anew for each. */
export const createSiteFormStore = (ports: {readonly send: typeof send}) => {
  const site = signal('');
  const problem = signal<SiteFormProblem | null>(null);
  const places = createPlaceStore(ports);

  return {
    ...places,
    site,
    problem,
    type: (text: string): void => {
      site.value = text;
      problem.value = null;
    },
    chooseBoard: (board: Board): Promise<void> => {
      problem.value = null;
      return places.chooseBoard(board);
    },
    /** Begins with a site that has its board already, to give it another. */
    edit: (known: string, at: PinPlace): Promise<void> => {
      batch(() => {
        site.value = known;
        problem.value = null;
      });
      return places.begin(at);
    },
    /** The filled-in form, which is empty then; null where something is missing, which `problem` names. */
    take: (): {readonly site: string; readonly place: PinPlace} | null => {
      const [named, chosen] = [siteOf(site.value), places.place.value];
      if (named === null || chosen === null) {
        problem.value = named === null ? 'noSite' : 'noBoard';
        return null;
      }
      batch(() => {
        site.value = '';
        problem.value = null;
        places.clear();
      });
      return {site: named, place: chosen};
    },
  };
};

export type SiteFormStore = ReturnType<typeof createSiteFormStore>;
