import type {SavedDraft} from '../domain/saved-draft';
import type {StoredKey} from './item';

/** Where the popup mirrors its form for one tab. Apart from how it is read, which the worker does. */
export const draftKeyOf = (tabId: number): StoredKey<SavedDraft | null> => ({key: `draft.${tabId}`, area: 'session'});
