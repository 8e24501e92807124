import * as v from 'valibot';
import {boardId, boardSectionId, isPinterestId, pinId} from '../domain/ids';
import type {PinError} from '../domain/pin-error';

const digits = v.pipe(v.string(), v.check(isPinterestId));

/** A place as it is stored, names included. */
export const place = v.object({
  boardId: v.pipe(digits, v.transform(boardId)),
  boardName: v.string(),
  boardSectionId: v.nullable(v.pipe(digits, v.transform(boardSectionId))),
  boardSectionName: v.nullable(v.string()),
});

/** An outcome as it is kept. */
export const outcome = v.variant('kind', [
  v.object({kind: v.literal('pinned'), pinId: v.pipe(digits, v.transform(pinId)), pinUrl: v.string()}),
  v.object({kind: v.literal('handedOff'), formUrl: v.string(), windowId: v.exactOptional(v.number())}),
]);

/** Only we write records with errors in them, of our own making: that it is one is all there is to check. */
export const pinError = v.custom<PinError>((error) => typeof error === 'object' && error !== null && 'kind' in error);
