import {NOPIN_NAMES} from '../attribute-names';
import {has} from './dom';

/** True for an element that its author asks not to pin. */
export const isMarkedNopin = (element: Element | null): boolean => NOPIN_NAMES.some((name) => has(element, name));
