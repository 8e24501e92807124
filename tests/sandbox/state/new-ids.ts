/** Ever-growing ids of 19 digits: beyond what a JavaScript number holds, so a client that parses them shows itself. */
export type NewIds = {readonly next: () => string; readonly last: () => string};

export const newIds = (lastId: string): NewIds => {
  let last = BigInt(lastId);
  return {
    next: () => {
      last += 137n; // A stride, so that nothing can come to rely on neighbours.
      return String(last);
    },
    last: () => String(last),
  };
};
