import type { InputLine } from '../model/line';
import { kinds } from './kinds';

/** Place of the chosen level, after the three that it is compared with. */
export const CHOSEN = 3;

export const confidenceLevel: InputLine = {
  type: 'input',
  key: 'confidenceLevel',
  label: 'Confidence',
  says: 'Probability with which a quota at this level brings its revenue, once all has closed. The last one is the one that quotas are set at.',
  kind: kinds.plain,
  shape: 'rate',
  axes: ['level'],
  bounds: { above: 0, below: 1 },
  path: ({ level = 0 }) => (level === CHOSEN ? 'confidence.chosen' : `confidence.compared[${level}]`),
  read: ({ confidence }, { level = 0 }) =>
    level === CHOSEN ? confidence.chosen : (confidence.compared[level] ?? confidence.chosen),
};
