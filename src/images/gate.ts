import {LIMITS} from '../domain/limits';
import {frameAround} from './dom';
import {isMarkedNopin} from './marks';
import type {Stage} from './search';
import {firstText} from './words';

/** Asks what the author allows: `<meta name="pinterest" content="nopin">`, and the marks on the frame around us. */
export const gate: Stage = (search) => {
  const refusal = search.metadata.metas.find(
    ({key, content}) => key === 'pinterest' && /(?:^|[\s,;])nopin(?:$|[\s,;])/i.test(content),
  );
  if (refusal !== undefined) search.nopin = {reason: firstText([refusal.description], LIMITS.altText) || null};
  const frame = frameAround(search.document);
  search.isFrameNopin = frame !== null && isMarkedNopin(frame);
};
