import {describe, expect, it} from 'vitest';
import {keepInMemory} from './keep-in-memory';
import {createSettingsStore} from './settings-store';
import {createTransferStore} from './transfer-store';

const open = async () => {
  const {ports, stored, disk} = keepInMemory();
  const settings = createSettingsStore(ports);
  await settings.follow(new AbortController().signal);
  return {settings, stored, disk, store: createTransferStore(settings)};
};

const file = (text: string, size = text.length) => ({name: 'settings.json', size, text: async () => text});

const holding = (settings: object) => file(JSON.stringify({format: 'pinmarklet-settings', version: 1, settings}));

describe('a transfer', () => {
  it('shows what a file would change, and changes it only when told to', async () => {
    const {store, settings, stored} = await open();
    await store.open(holding({cleansLinks: false, offersWide: false}));
    expect(store.transfer.value).toMatchObject({
      kind: 'previewed',
      differences: [{name: 'cleansLinks', now: true, next: false}],
    });
    expect(stored.size).toBe(0);
    await store.apply();
    expect(store.transfer.value).toEqual({kind: 'imported'});
    expect([...stored]).toEqual([['settings.cleansLinks', false]]);
    await settings.undo();
    expect(settings.values.value.cleansLinks).toBe(true);
  });

  it('gives the same settings back that it took out', async () => {
    const {store, settings} = await open();
    const kitchen = {boardId: '1', boardName: 'Kitchen', boardSectionId: null, boardSectionName: null};
    await store.open(
      holding({boardOfSite: {'b.example': kitchen, 'a.example': kitchen}, descriptionTemplate: '{title}'}),
    );
    await store.apply();
    const before = settings.values.value;
    const written = store.write();
    await settings.reset();
    await store.open(file(written));
    await store.apply();
    expect(settings.values.value).toEqual(before);
    await store.open(file(written));
    expect(store.transfer.value.kind).toBe('same');
  });

  it('changes nothing when the user leaves it', async () => {
    const {store, stored} = await open();
    await store.open(holding({cleansLinks: false}));
    store.cancel();
    await store.apply();
    expect([store.transfer.value.kind, stored.size]).toEqual(['idle', 0]);
  });

  it('refuses a file that is far too large without reading it', async () => {
    const {store} = await open();
    let isRead = false;
    const text = async () => {
      isRead = true;
      return '';
    };
    await store.open({name: 'film.json', size: 4_000_000_000, text});
    expect(store.transfer.value).toMatchObject({kind: 'refused', problem: {kind: 'tooLarge'}});
    expect(isRead).toBe(false);
  });

  it('says so when the file has gone since it was chosen', async () => {
    const {store} = await open();
    await store.open({name: 'gone.json', size: 10, text: () => Promise.reject(new Error('NotFoundError'))});
    expect(store.transfer.value).toMatchObject({kind: 'refused', problem: {kind: 'unreadable'}});
  });

  it('keeps its preview when the settings could not be written', async () => {
    const {store, disk} = await open();
    await store.open(holding({cleansLinks: false}));
    disk.isFull = true;
    await store.apply();
    expect(store.transfer.value.kind).toBe('previewed');
  });
});
