import { defineLine } from '../../model/defineLine';
import { kinds } from '../kinds';
import { segmentName } from '../segmentInputs';

/** Names of the segments along the flags, so that a state can say which segment fails. */
export const segmentOfFlag = defineLine({
  key: 'segmentOfFlag',
  label: 'Segment',
  says: 'Name of the segment whose checks stand below.',
  kind: kinds.text,
  shape: 'text',
  axes: ['segment'],
  from: { segmentName },
  formula: (_, given) => given.segmentName,
});
