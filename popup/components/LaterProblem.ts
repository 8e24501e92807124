import {later} from './later';

/** A failure beside its cause; most never meet one. */
export const Problem = later(async () => (await import('../../src/ui/Problem')).Problem);
