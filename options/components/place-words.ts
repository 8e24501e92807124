import type {PinPlace} from '../../src/domain/pin-draft';
import {shown} from '../../src/ui/shown';

/** "Kitchen ideas › Winter" */
export const placeWords = ({boardName, boardSectionName}: PinPlace): string =>
  shown(boardSectionName === null ? boardName : `${boardName} › ${boardSectionName}`);
