import type {Gathering} from './sighting';

/** True for the `<meta name="pinterest" content="nopin">` by which the author of a page forbids pinning from it. */
export const forbidsPinning = ({key, content}: Gathering['metas'][number]): boolean =>
  key === 'pinterest' && /(?:^|[\s,;])nopin(?:$|[\s,;])/i.test(content);
