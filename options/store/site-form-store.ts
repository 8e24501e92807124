import {batch, signal} from '@preact/signals';
import type {Board, BoardSection} from '../../src/domain/board';
import type {PinPlace} from '../../src/domain/pin-draft';
import {siteOf} from '../../src/domain/site';
import type {send} from '../../src/messages/send';
import {asQuestion} from './account-state';
import type {Listing} from './listing';

/** What keeps a site and its board from being added. */
export type SiteFormProblem = 'noSite' | 'noBoard';

/** The form that gives a site its board: filled in anew for each. */
export const createSiteFormStore = ({send: ask}: {readonly send: typeof send}) => {
  const site = signal('');
  const place = signal<PinPlace | null>(null);
  const boards = signal<Listing<Board>>({kind: 'idle'});
  const sections = signal<Listing<BoardSection>>({kind: 'idle'});
  const problem = signal<SiteFormProblem | null>(null);

  const loadSections = async ({boardId}: PinPlace): Promise<void> => {
    sections.value = {kind: 'loading'};
    const answer = await ask('sections/list', {boardId});
    if (place.value?.boardId !== boardId) return; // another board was chosen meanwhile
    sections.value = answer.ok
      ? {kind: 'listed', items: answer.value}
      : {kind: 'failed', error: asQuestion(answer.error)};
  };

  return {
    site,
    place,
    boards,
    sections,
    problem,
    type: (text: string): void => {
      site.value = text;
      problem.value = null;
    },
    /** Asks for the boards, unless they are here or on their way. */
    loadBoards: async (): Promise<void> => {
      if (boards.value.kind === 'listed' || boards.value.kind === 'loading') return;
      boards.value = {kind: 'loading'};
      const answer = await ask('boards/list', {});
      boards.value = answer.ok
        ? {kind: 'listed', items: answer.value}
        : {kind: 'failed', error: asQuestion(answer.error)};
    },
    chooseBoard: async ({id, name}: Board): Promise<void> => {
      const chosen = {boardId: id, boardName: name, boardSectionId: null, boardSectionName: null};
      batch(() => {
        place.value = chosen;
        problem.value = null;
      });
      await loadSections(chosen);
    },
    chooseSection: (section: BoardSection | null): void => {
      if (place.value === null) return;
      place.value = {...place.value, boardSectionId: section?.id ?? null, boardSectionName: section?.name ?? null};
    },
    /** Begins with a site that has its board already, to give it another. */
    edit: async (known: string, at: PinPlace): Promise<void> => {
      batch(() => {
        site.value = known;
        place.value = at;
        problem.value = null;
      });
      await loadSections(at);
    },
    /** The filled-in form, which is empty then; null where something is missing, which `problem` names. */
    take: (): {readonly site: string; readonly place: PinPlace} | null => {
      const [named, chosen] = [siteOf(site.value), place.value];
      if (named === null || chosen === null) {
        problem.value = named === null ? 'noSite' : 'noBoard';
        return null;
      }
      batch(() => {
        site.value = '';
        place.value = null;
        sections.value = {kind: 'idle'};
        problem.value = null;
      });
      return {site: named, place: chosen};
    },
    /** For another account: its boards are others. */
    forgetBoards: (): void =>
      batch(() => {
        boards.value = {kind: 'idle'};
        sections.value = {kind: 'idle'};
        place.value = null;
      }),
  };
};

export type SiteFormStore = ReturnType<typeof createSiteFormStore>;
