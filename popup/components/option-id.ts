import type {PinPlace} from '../../src/domain/pin-draft';

/** Under which a board or a section of it stands in the list. */
export const optionId = (board: string, section: string | null): string =>
  section === null ? board : `${board}/${section}`;

export const optionIdOf = ({boardId, boardSectionId}: PinPlace): string => optionId(boardId, boardSectionId);
