import type {PinError} from '../../src/domain/pin-error';
import type {FocusTarget} from './focus';

/** The last part of a refused field's name, as the worker or Pinterest calls it, and where that is on screen. */
const targets: Readonly<Record<string, FocusTarget>> = {
  title: 'title',
  description: 'description',
  link: 'link',
  url: 'link',
  altText: 'altText',
  alt_text: 'altText',
  media: 'grid',
  mediaUrl: 'grid',
  boardId: 'board',
  boardName: 'board',
  boardSectionId: 'board',
};

/** What the user has to change after a refusal; null where no field is to blame. */
export const refusedTarget = (error: PinError): FocusTarget | null => {
  if (error.kind !== 'rejected' || error.field === null) return null;
  return targets[error.field.slice(error.field.lastIndexOf('.') + 1)] ?? null;
};
