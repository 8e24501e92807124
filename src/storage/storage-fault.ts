import type {PinError, StorageFault} from '../domain/pin-error';

/** What a failure of the browser's storage means to a user, by the name that the browser gives it. */
export const storageFault = (failure: unknown): StorageFault => {
  if (/VersionError/.test(String(failure))) return 'newer';
  return /quota/i.test(String(failure)) ? 'full' : 'failed';
};

/** The same as an error for whoever asked, where it is the database that failed; null for any other failure. */
export const storageProblem = (failure: unknown): PinError | null =>
  failure instanceof DOMException ? {kind: 'notSaved', fault: storageFault(failure)} : null;
