import type {CheckName, SignInChecks, SignInWay} from '../../src/domain/connection';
import type {PinError} from '../../src/domain/pin-error';
import type {Result} from '../../src/domain/result';
import {writeItem} from '../../src/storage/item';
import {signInChecks} from '../../src/storage/items';

/** Carries out one step of signing in, and notes how it went where the options page sees it at once. */
export type Check = <Value>(
  name: CheckName,
  act: () => Result<Value, PinError> | Promise<Result<Value, PinError>>,
) => Promise<Result<Value, PinError>>;

/** Begins the checks of one sign-in; those of an earlier one are dropped. */
export const startChecks = async (way: SignInWay): Promise<Check> => {
  let states: SignInChecks['states'] = {};
  const note = (changed: SignInChecks['states']): Promise<void> => {
    states = {...states, ...changed};
    return writeItem(signInChecks, {way, states});
  };
  await note({});
  return async (name, act) => {
    await note({[name]: 'running'});
    const result = await act();
    await note({[name]: result.ok ? 'passed' : 'failed'});
    return result;
  };
};
