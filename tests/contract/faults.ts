import type {Fault} from './fault';
import {FAULTS_OF_PINTEREST} from './faults-of-pinterest';
import {FAULTS_OF_STORAGE} from './faults-of-storage';
import {FAULTS_OF_THE_DEVICE} from './faults-of-the-device';

/** All that the queue has to bear. */
export const FAULTS: readonly Fault[] = [...FAULTS_OF_THE_DEVICE, ...FAULTS_OF_STORAGE, ...FAULTS_OF_PINTEREST];
