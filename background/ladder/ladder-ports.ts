import type {LadderPorts} from './climb';
import {fromPage} from './from-page';
import {fromScreen} from './from-screen';
import {fromWorker} from './from-worker';
import {prepare} from './prepare';

/** The page, the network and the screen of the browser that this runs in. */
export const ladderPorts: LadderPorts = {fromPage, fromWorker, fromScreen, prepare};
