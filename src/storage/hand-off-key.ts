import type {StoredKey} from './item';

/** Where it lies that the user prefers Pinterest's own form. Apart from how it is read, which the worker does. */
export const handOffKey: StoredKey<boolean> = {key: 'settings.prefersHandOff', area: 'local'};
