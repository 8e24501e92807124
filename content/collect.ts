import {type Gathered, type GatherOptions, gather} from '../src/images/gather/gather';

/** What the latest call gathered: the way back from its sightings to their elements. */
let gathered: Gathered | null = null;

const calls = {
  pinmarkletGather: async (options?: GatherOptions) => {
    gathered = await gather(document, options);
    return gathered.gathering;
  },
  pinmarkletThumbnails: (places: readonly number[]) => gathered?.thumbnails(places) ?? [],
};

// The worker injects this file and then calls what it leaves behind; that call's promise carries the answer. Left
// replaceable, since every click injects it anew, and unlisted, since it is nobody else's business.
for (const [name, value] of Object.entries(calls)) Object.defineProperty(globalThis, name, {configurable: true, value});
