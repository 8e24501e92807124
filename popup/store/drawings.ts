import {batch, signal} from '@preact/signals';
import {type Drawing, type DrawingKind, drawnCandidate} from '../../src/domain/drawing';
import {drawingsOfTab} from '../../src/storage/items';
import type {Ports} from './ports';
import type {State} from './state';

/** Where a drawing stands: none is being made, one is, or the last one could not be. */
export type Making =
  | {readonly kind: 'idle'}
  | {readonly kind: 'running'; readonly drawing: DrawingKind}
  | {readonly kind: 'failed'; readonly drawing: DrawingKind};

/** Puts a drawing among the pictures, and in memory, where the next popup on this page finds it. */
const take = async ({tab, collection, pictures, stage}: State, ports: Ports, drawing: Drawing): Promise<void> => {
  const [at, page] = [tab.value, collection.value?.page];
  if (at === null || page === undefined) return;
  const candidate = drawnCandidate(drawing, page);
  batch(() => {
    pictures.append(candidate);
    if (stage.value.kind === 'empty') stage.value = {kind: 'choosing'};
  });
  const item = drawingsOfTab(at.id);
  const kept = await ports.readItem(item);
  const others = kept?.pageUrl === page.url ? kept.drawings.filter(({kind}) => kind !== drawing.kind) : [];
  // A full store costs what the next popup would have found, never the pin.
  await ports.writeItem(item, {pageUrl: page.url, drawings: [...others, drawing]}).catch(() => {});
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
      const {title, host} = collection.value.page;
      const answer = await ports.send('page/draw', {tabId: tab.value.id, kind: drawing, title, host});
      const drawn = answer.ok ? answer.value : null;
      making.value = drawn === null ? {kind: 'failed', drawing} : {kind: 'idle'};
      if (drawn === null) return;
      const taking = take(state, ports, {id, ...drawn});
      choose(id);
      await taking;
    },
  };
};
