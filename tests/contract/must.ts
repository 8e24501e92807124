import type {PinError} from '../../src/domain/pin-error';
import type {Result} from '../../src/domain/result';

/** The value of a call that has to succeed for the rest to be exercised. */
export const must = <Value>(what: string, result: Result<Value, PinError>): Value => {
  if (!result.ok) throw new Error(`${what} failed: ${JSON.stringify(result.error)}`);
  return result.value;
};
