import {isUnmade, type OutboxItem} from './outbox-item';

/** What goes from the outbox, and what comes into it. */
export type FormChange = {readonly gone: readonly OutboxItem[]; readonly added: readonly OutboxItem[]};

const isSamePin = (one: OutboxItem, other: OutboxItem): boolean =>
  one.draft.mediaUrl === other.draft.mediaUrl &&
  one.place?.boardId === other.place?.boardId &&
  one.place?.boardSectionId === other.place?.boardSectionId;

/**
 * What a form that is sent changes, given what lies under its id. While anything of it is on its way, nothing: it was
 * sent already. Else it speaks anew for all that was refused or taken back, and what was pinned stays. An id that is
 * taken by then gives way to a new one.
 */
export const changeByForm = (
  known: readonly OutboxItem[],
  items: readonly OutboxItem[],
  newId: () => string,
): FormChange => {
  const gone = known.filter(isUnmade);
  const made = known.filter(({state}) => state.kind === 'done');
  if (gone.length + made.length < known.length) return {gone: [], added: []};
  const added = items.filter((item) => !made.some((one) => isSamePin(one, item)));
  return {gone, added: added.map((item) => (made.some(({id}) => id === item.id) ? {...item, id: newId()} : item))};
};
