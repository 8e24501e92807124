import type {OutboxPorts} from './ports';

/** Called before and after every call of a port; it may throw, as if the worker had died there. */
export type Step = (call: string) => void;

const stepped =
  <Input extends unknown[], Output>(name: string, step: Step, call: (...input: Input) => Promise<Output>) =>
  async (...input: Input): Promise<Output> => {
    step(`before ${name}`);
    const output = await call(...input);
    step(`after ${name}`);
    return output;
  };

/** The same ports, with every point at which a worker can die made known. */
export const withSteps = ({store, net, clock, rng, lock}: OutboxPorts, step: Step): OutboxPorts => ({
  store: {
    unsettled: stepped('unsettled', step, store.unsettled),
    change: stepped('change', step, store.change),
    claimed: stepped('claimed', step, store.claimed),
    changePacing: stepped('changePacing', step, store.changePacing),
  },
  net: {
    account: stepped('account', step, net.account),
    carry: stepped('carry', step, net.carry),
    send: stepped('send', step, net.send),
    remove: stepped('remove', step, net.remove),
    openForm: stepped('openForm', step, net.openForm),
    listBoard: stepped('listBoard', step, net.listBoard),
    isWindowOpen: stepped('isWindowOpen', step, net.isWindowOpen),
  },
  clock,
  rng,
  lock,
});
