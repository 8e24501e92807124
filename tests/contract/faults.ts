/** Faults that the queue has to bear, what is promised, and the test that shows it: a file, and words of its title. */
export const FAULTS: readonly {
  readonly fault: string;
  readonly promise: string;
  readonly file: string;
  readonly title: string;
}[] = [
  {
    fault: 'the worker ends at any call, whatever two requests meet',
    promise: 'no pin is lost or doubled, and the queue goes on by itself',
    file: 'background/outbox/crash-points.test.ts',
    title: 'at any call loses and doubles nothing, whatever two requests meet',
  },
  {
    fault: 'the worker ends twice',
    promise: 'no pin is lost or doubled, and the queue goes on by itself',
    file: 'background/outbox/crash-points.test.ts',
    title: 'twice, at any two calls, loses and doubles nothing, whatever a request meets',
  },
  {
    fault: 'an answer is lost after the pin was made',
    promise: 'the pin is found on its board, not sent again',
    file: 'background/outbox/drain.test.ts',
    title: 'finds a pin whose answer was lost instead of sending it again',
  },
  {
    fault: '429, with every form of Retry-After and without',
    promise: 'nothing is asked before the time; it is between a second and a day',
    file: 'background/outbox/pace.test.ts',
    title: 'waits one second to one day after Retry-After: %s',
  },
  {
    fault: '429, and then the worker ends',
    promise: 'nothing is asked before the time',
    file: 'background/outbox/pace.test.ts',
    title: 'does not ask before the time that Pinterest named, not even after a death',
  },
  {
    fault: 'Pinterest is down for an hour',
    promise: 'few requests, and no pin twice',
    file: 'background/outbox/pace.test.ts',
    title: 'asks seldom while Pinterest is down for an hour, and then sends each pin once',
  },
  {
    fault: 'the clock is set by a day, forth or back',
    promise: 'no storm of retries, and the right pin is found',
    file: 'background/outbox/pace.test.ts',
    title: 'does not storm, double or stop when the clock is set by %d ms',
  },
  {
    fault: 'the device sleeps for eight hours',
    promise: 'what is due is done once',
    file: 'background/outbox/pace.test.ts',
    title: 'does all that is due once after eight hours of sleep',
  },
  {
    fault: 'the account is signed out or switched between any two calls',
    promise: 'its pins wait for it, and none goes to another account',
    file: 'background/outbox/histories.test.ts',
    title: 'lose nothing, double nothing and leave nothing behind',
  },
  {
    fault: 'the store rejects, at its n-th call',
    promise: 'nothing that was saved is lost, and the queue goes on',
    file: 'background/outbox/broken-store.test.ts',
    title: 'at its n-th call, for every n, loses and doubles nothing, and the queue goes on',
  },
  {
    fault: 'two contexts drain the queue',
    promise: 'one waits for the other',
    file: 'background/outbox/histories.test.ts',
    title: 'lose nothing, double nothing and leave nothing behind',
  },
];
