import {describe, expect, it} from 'vitest';
import type {PinError} from '../../src/domain/pin-error';
import {ok} from '../../src/domain/result';
import type {Sending, Standing} from '../../src/domain/sending';
import {type Answers, failing, pinned, readyPopup} from './fake-world';

const done: Standing = {kind: 'done', outcome: pinned};
const refused: Standing = {kind: 'failed', error: {kind: 'rejected', field: 'link', reason: 'no'}};

/** A worker that says at once how each pin ended; asked to try again, it pins the rest. */
const workerWith = (...standings: readonly Standing[]): Answers => {
  let sending: Sending | null = null;
  return {
    'pins/createAll': ({id, pins}) => {
      // The worker's schema gives the ids their brands.
      const sent = pins as Sending['pins'];
      sending = {id, revision: 1, pins: sent.map((pin, at) => ({...pin, standing: standings[at] ?? done}))};
      return ok(sending);
    },
    'pins/follow': () => ok(sending),
    'pins/retry': ({pinIds}) => {
      const again = (sending?.pins ?? []).map((pin) => (pinIds.includes(pin.id) ? {...pin, standing: done} : pin));
      sending = sending === null ? null : {...sending, revision: sending.revision + 1, pins: again};
      return ok(sending);
    },
  };
};

const readyWithTwo = async (answers: Answers) => {
  const {world, store} = await readyPopup(answers);
  store.pictures.selectOnly(['b', 'a']);
  return {world, store};
};

const standings = (stage: unknown) => {
  const {kind, sending} = stage as {kind: string; sending?: Sending}; // only its shape is looked at
  return [kind, ...(sending?.pins.map(({standing}) => standing.kind) ?? [])];
};

describe('several pictures', () => {
  it('leave in one message, in the order of their selection, each under an id of its own', async () => {
    const {world, store} = await readyWithTwo(workerWith());
    store.edit('title', 'Second', 'a');
    await Promise.all([store.submit(), store.submit()]);
    const [input, ...more] = world.inputsOf('pins/createAll');
    expect(more).toEqual([]);
    expect(input).toMatchObject({
      pins: [
        {mode: 'api', place: {boardName: 'Kitchen'}, draft: {title: 'Title b', mediaUrl: 'https://img.example/b.jpg'}},
        {mode: 'api', place: {boardName: 'Kitchen'}, draft: {title: 'Second', mediaUrl: 'https://img.example/a.jpg'}},
      ],
    });
    expect(new Set((input as Sending).pins.map(({id}) => id)).size).toBe(2); // the message has a sending's shape
    expect(standings(store.stage.value)).toEqual(['many', 'done', 'done']);
    expect(world.kept.has('draft.7')).toBe(false);
  });

  it('leave as one carousel when that is wanted', async () => {
    const {world, store} = await readyWithTwo({});
    store.setCarousel(true);
    await store.submit();
    expect(world.inputsOf('pins/create')).toMatchObject([
      {
        draft: {
          title: 'Title b',
          carousel: [{title: 'Title b'}, {title: 'Title a', mediaUrl: 'https://img.example/a.jpg'}],
        },
      },
    ]);
  });

  it('that failed stay in the form, and in the draft, with what was written', async () => {
    const {world, store} = await readyWithTwo(workerWith(done, refused));
    store.edit('link', 'https://mine.example/', 'a');
    await store.submit();
    expect(store.rows.value).toMatchObject([{picture: {candidate: {id: 'a'}}, words: {link: 'https://mine.example/'}}]);
    expect(world.kept.get('draft.7')).toMatchObject({sent: null, rows: [{isSelected: true, typed: ['link']}]});
    store.backToForm();
    expect(store.stage.value).toEqual({kind: 'choosing'});
  });

  it('that failed are tried again alone', async () => {
    const {world, store} = await readyWithTwo(workerWith(done, refused));
    await store.submit();
    const {sending} = store.stage.value as {sending: Sending}; // it is `many`, or the next line fails
    const ids = sending.pins.map(({id}) => id).slice(1);
    await store.retry(ids);
    expect(world.inputsOf('pins/retry')).toEqual([{id: sending.id, pinIds: ids, mode: null}]);
    expect(standings(store.stage.value)).toEqual(['many', 'done', 'done']);
  });

  it('are undone together, and one that is gone already counts as undone', async () => {
    const gone: PinError = {kind: 'notFound', what: 'pin'};
    const {store} = await readyWithTwo({...workerWith(), 'pins/delete': failing(gone)});
    await store.submit();
    const {sending} = store.stage.value as {sending: Sending}; // it is `many`, or the next line fails
    await store.undoMany(sending.pins);
    expect(store.stage.value).toMatchObject({
      undos: new Map(sending.pins.map(({id}) => [id, {kind: 'undone'}])),
    });
  });

  it('of a worker that is gone are of unknown outcome', async () => {
    const worker = workerWith({kind: 'sending'}, {kind: 'waiting'});
    const {store} = await readyWithTwo({...worker, 'pins/follow': failing({kind: 'outcomeUnknown'})});
    await store.submit();
    expect(store.stage.value).toMatchObject({
      sending: {pins: [{standing: {error: {kind: 'outcomeUnknown'}}}, {standing: {error: {kind: 'outcomeUnknown'}}}]},
    });
  });
});
