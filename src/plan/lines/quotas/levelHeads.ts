import { defineConstant } from '../../model/defineConstant';
import { defineLine } from '../../model/defineLine';
import { confidenceLevel } from '../confidenceInputs';
import { kinds } from '../kinds';
import { hundred } from './constants';
import { inPercent } from './inPercent';

/** Place of the chosen confidence, after the three that it is compared with. */
const CHOSEN = 3;

/** The confidences in the order of the quotas, the chosen one last: on Inputs it stands first. */
export const levelOfQuota = defineLine({
  key: 'levelOfQuota',
  label: 'Confidence',
  says: 'Probability with which a quota brings what is asked; the last one is the one that quotas are set at.',
  kind: kinds.plain,
  shape: 'rate',
  axes: ['level'],
  from: { confidenceLevel },
  formula: (_, given) => given.confidenceLevel,
});

/** So that the chosen confidence is told apart from one of the same height that it is compared with. */
export const levelMark = defineConstant({
  key: 'levelMark',
  label: 'Mark',
  says: 'What stands before the confidence in words.',
  kind: kinds.text,
  shape: 'text',
  axes: ['level'],
  at: ({ level = 0 }) => (level === CHOSEN ? 'Chosen: ' : ''),
});

export const levelName = defineLine({
  key: 'levelName',
  label: 'Confidence',
  says: 'The confidence in words, for the heads of rows.',
  kind: kinds.text,
  shape: 'text',
  axes: ['level'],
  from: { levelOfQuota, levelMark, hundred },
  formula: (calculus, given) => {
    const { join, text } = calculus;
    return join(join(given.levelMark, inPercent(calculus, given.levelOfQuota, given.hundred)), text('% sure'));
  },
});
