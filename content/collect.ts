import {type CollectOptions, collect} from '../src/images/collect';

// The worker injects this file and then calls what it leaves behind; that call's promise carries the answer. Left
// replaceable, since every click injects it anew, and unlisted, since it is nobody else's business.
Object.defineProperty(globalThis, 'pinmarkletCollect', {
  configurable: true,
  value: (options?: CollectOptions) => collect(document, options),
});
