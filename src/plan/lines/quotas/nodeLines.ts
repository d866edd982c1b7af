import { defineConstant } from '../../model/defineConstant';
import { defineLine } from '../../model/defineLine';
import { over } from '../../model/line';
import { kinds } from '../kinds';
import { scoreOfNode } from './nodes';

const plain = { kind: kinds.plain, shape: 'ratio' } as const;

/**
 * The table of a trapezoidal rule: an average over what is not known is the weighted sum over these nodes. With a smooth
 * integrand its error falls faster than any power of the distance between nodes.
 * @see Trefethen and Weideman, The exponentially convergent trapezoidal rule, SIAM Review 56 (2014)
 */
export const nodeScore = defineConstant({
  ...plain,
  key: 'nodeScore',
  label: 'Normal score',
  says: 'Standard deviations from the mean at which the doubt of a rate is looked at.',
  axes: ['node'],
  at: ({ node = 0 }) => scoreOfNode(node),
});

export const nodeChance = defineLine({
  ...plain,
  key: 'nodeChance',
  label: 'Chance of no more',
  says: 'Probability that a normal variate is at most the score of the node.',
  axes: ['node'],
  from: { nodeScore },
  formula: ({ normalCdf }, given) => normalCdf(given.nodeScore),
});

export const nodeDensity = defineLine({
  ...plain,
  key: 'nodeDensity',
  label: 'Density',
  says: 'Normal density at the score: what the node counts for.',
  axes: ['node'],
  from: { nodeScore },
  formula: ({ normalDensity }, given) => normalDensity(given.nodeScore),
});

export const densityTotal = defineLine({
  ...plain,
  key: 'densityTotal',
  label: 'Sum of densities',
  says: 'What all nodes count for together; averages are divided by it.',
  axes: [],
  from: { densities: over('node', nodeDensity) },
  formula: ({ sum }, given) => sum(given.densities),
});
