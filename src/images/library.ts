import {collect} from './collect';

// The entry of `dist/collector/collector.js`: the collector as a plain script, for whoever embeds or measures it. The
// extension has an entry of its own. Left replaceable, so that a page may be given the script twice.
Object.defineProperty(globalThis, 'pinmarklet', {configurable: true, value: {collect}});
