import type {Sandbox} from '../sandbox/start-sandbox';

const isPin = (method: string, path: string): boolean => method === 'POST' && path === '/v5/pins';

/** Pins that Pinterest is at, and the most that it ever was at together; and how a sandbox is started that tells. */
export const countPinsAtOnce = () => {
  const atOnce = {now: 0, most: 0};
  const answering = {
    // Else the browser itself sends a POST again, see browser-resends.test.ts.
    isKeepingAlive: false,
    onArrived: (method: string, path: string) => {
      if (isPin(method, path)) atOnce.now += 1;
      atOnce.most = Math.max(atOnce.most, atOnce.now);
    },
    onAnswered: (method: string, path: string) => {
      if (isPin(method, path)) atOnce.now -= 1;
    },
  };
  return {atOnce, answering};
};

/** How many requests for a pin have reached a sandbox. */
export const pinRequests = ({requests}: Sandbox): number =>
  requests.filter(({method, path}) => isPin(method, path)).length;
