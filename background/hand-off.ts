import type {PinDraft, PinOutcome} from '../src/domain/pin-draft';
import type {PinError} from '../src/domain/pin-error';
import {fail, ok, type Result} from '../src/domain/result';
import {openSmallWindow} from '../src/platform/pages';
import {formUrlOf} from './form-url';

/** The size that Pinterest's own widget opens its form in. */
const FORM_SIZE = {width: 800, height: 900};

/** Opens the form in a small window. A picture that lives inside the page has no address to hand over. */
export const handOff = async (
  draft: PinDraft,
  isPrivate: boolean,
): Promise<Result<Extract<PinOutcome, {kind: 'handedOff'}>, PinError>> => {
  if (draft.pinId === null && !/^https?:/.test(draft.mediaUrl)) {
    const reason = 'This picture is embedded in the page, and Pinterest’s form takes only pictures with an address.';
    return fail({kind: 'rejected', field: 'media', reason});
  }
  const formUrl = formUrlOf(draft);
  const windowId = await openSmallWindow(formUrl, {...FORM_SIZE, isPrivate});
  return ok({kind: 'handedOff', formUrl, ...(windowId === undefined ? {} : {windowId})});
};
