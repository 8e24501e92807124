import {measure} from './measure';
import {survey} from './survey';

Object.defineProperty(globalThis, 'bench', {configurable: true, value: {measure, survey: () => survey(document)}});
