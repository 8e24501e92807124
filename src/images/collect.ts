import type {Collection} from '../domain/candidate';
import {type GatherOptions, gather} from './gather/gather';
import {type SelectOptions, select} from './select';

export type CollectOptions = GatherOptions & SelectOptions;

/**
 * Both halves of a search in one place: gathers from a document what it shows and names, and selects what can be pinned.
 * The extension gathers in the page and selects in its worker.
 */
export const collect = async (document: Document, options: CollectOptions = {}): Promise<Collection> => {
  const {gathering} = await gather(document, options);
  const {collection} = await select(gathering, options, options.now);
  return collection;
};
