import {describe, expect, it} from 'vitest';
import {keepInMemory} from './keep-in-memory';
import {createSettingsStore} from './settings-store';

const forEver = new AbortController().signal;

const open = async (stored: Readonly<Record<string, unknown>> = {}) => {
  const memory = keepInMemory(new Map(Object.entries(stored)));
  const store = createSettingsStore(memory.ports);
  await store.follow(forEver);
  return {...memory, store};
};

describe('the settings', () => {
  it('are what was kept, and the defaults where nothing was', async () => {
    const {store} = await open({'settings.cleansLinks': false});
    expect(store.values.value).toMatchObject({cleansLinks: false, descriptionTemplate: '{description}'});
  });

  it('are saved as soon as they are changed, and say so at their place', async () => {
    const {store, stored} = await open();
    await store.set('offersSmall', true);
    expect(stored.get('settings.offersSmall')).toBe(true);
    expect(store.note.value).toMatchObject({kind: 'saved', at: 'offersSmall', before: null});
  });

  it('say that they were saved once more', async () => {
    const {store} = await open();
    await store.set('offersSmall', true);
    const first = store.note.value;
    await store.set('offersSmall', false);
    expect(store.note.value).toMatchObject({kind: 'saved', at: 'offersSmall'});
    expect(store.note.value).not.toEqual(first);
  });

  it('show what is kept when nothing could be written', async () => {
    const {store, disk} = await open();
    disk.isFull = true;
    await store.set('altText', 'empty');
    expect(store.values.value.altText).toBe('fromPage');
    expect(store.note.value).toMatchObject({kind: 'failed', at: 'altText'});
  });

  it('give back what a change took away', async () => {
    const {store, stored} = await open({'settings.descriptionTemplate': '{title}'});
    await store.replace({descriptionTemplate: '{description}'}, 'descriptionTemplate');
    await store.undo();
    expect(stored.get('settings.descriptionTemplate')).toBe('{title}');
    expect(store.note.value).toMatchObject({kind: 'undone', at: 'descriptionTemplate'});
  });

  it('undo the latest change only, and once', async () => {
    const {store} = await open();
    await store.replace({altText: 'empty'}, 'import');
    await store.set('cleansLinks', false);
    await store.undo();
    expect(store.values.value).toMatchObject({altText: 'empty', cleansLinks: false});
  });

  it('leave nothing behind when they are erased, and come back by Undo', async () => {
    const {store, stored} = await open({'settings.altText': 'empty', 'history.lastPlace': null});
    await store.reset();
    expect([...stored.keys()]).toEqual(['history.lastPlace']);
    expect(store.values.value.altText).toBe('fromPage');
    await store.undo();
    expect(store.values.value.altText).toBe('empty');
  });
});
