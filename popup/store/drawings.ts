import {batch, signal} from '@preact/signals';
import {type Drawing, type DrawingKind, drawnCandidate} from '../../src/domain/drawing';
import type {Ports} from './ports';
import type {State} from './state';

/** Where a drawing stands: none is being made, one is, or the last one could not be. */
export type Making =
  | {readonly kind: 'idle'}
  | {readonly kind: 'running'; readonly drawing: DrawingKind}
  | {readonly kind: 'failed'; readonly drawing: DrawingKind};

/** Puts a drawing among the pictures. */
const take = ({collection, pictures, stage}: State, drawing: Drawing): void => {
  const page = collection.value?.page;
  if (page === undefined) return;
  batch(() => {
    pictures.append(drawnCandidate(drawing, page));
    if (stage.value.kind === 'empty') stage.value = {kind: 'choosing'};
  });
};

/** Pictures made at the user's wish. */
export const createDrawings = (state: State, ports: Ports, choose: (id: string) => void) => {
  const making = signal<Making>({kind: 'idle'});

  return {
    making,
    /** Makes one, adds it to the page's pictures and chooses it. There is but one card of a page; its view changes. */
    draw: async (drawing: DrawingKind): Promise<void> => {
      const {tab, collection, pictures} = state;
      const id = drawing === 'card' ? 'drawn-card' : `drawn-view-${ports.newId()}`;
      if (pictures.list.value.some(({candidate}) => candidate.id === id)) return choose(id);
      if (tab.value === null || collection.value === null || making.value.kind === 'running') return;
      making.value = {kind: 'running', drawing};
      const {url: pageUrl, title, host} = collection.value.page;
      const answer = await ports.send('page/draw', {tabId: tab.value.id, id, kind: drawing, pageUrl, title, host});
      const drawn = answer.ok ? answer.value : null;
      making.value = drawn === null ? {kind: 'failed', drawing} : {kind: 'idle'};
      if (drawn === null) return;
      take(state, drawn);
      choose(id);
    },
  };
};
