import { defineMetric } from './defineMetric';

/** Shares typed to six decimals sum to 1; a third typed as 33.33% three times does not. */
const SHARES_WITHIN = 1e-6;

export const contributionTargets = defineMetric({
  name: 'CONTRIBUTION_TARGETS',
  group: 'Backward funnel',
  says: 'Revenue that each demand source owes in each segment.',
  question: 'What does each demand source owe in each segment?',
  when: 'Use it to split the targets of segments over marketing, sales, teleprospecting and channels. To find shares that meet totals on both sides, use SHARE_FIT.',
  params: {
    segmentTargets: {
      unit: { money: 1 },
      shape: 'list',
      says: 'revenue target of each segment, in plan currency',
      atLeast: 0,
    },
    shareMatrix: {
      unit: {},
      shape: 'table',
      says: 'share of each demand source, segments in rows and sources in columns, each row summing to 1',
      atLeast: 0,
      atMost: 1,
    },
  },
  result: { unit: { money: 1 }, shape: 'table', says: 'money by segment (rows) and demand source (columns)' },
  refuses: ({ segmentTargets, shareMatrix }) => {
    if (segmentTargets.length !== shareMatrix.length)
      return {
        param: 'shareMatrix',
        rule: `must have a row for each of the ${segmentTargets.length} targets`,
        got: shareMatrix.length,
      };
    const sums = shareMatrix.map((row) => row.reduce<number>((sum, share) => sum + Number(share), 0));
    const wrong = sums.findIndex((sum) => Math.abs(sum - 1) > SHARES_WITHIN);
    if (wrong < 0) return undefined;
    return {
      param: 'shareMatrix',
      rule: 'must sum to 1 in each row',
      got: Number(sums[wrong]?.toPrecision(9)),
      row: wrong + 1,
    };
  },
  formula: ({ each, mul }, { segmentTargets, shareMatrix }) => {
    const targets = each(segmentTargets);
    return shareMatrix.map((shares, row) =>
      each(shares).map((share) => mul(targets[row] as (typeof targets)[number], share)),
    );
  },
  examples: [
    {
      given: {
        segmentTargets: [6_000_000, 4_000_000],
        shareMatrix: [
          [0.1, 0.6, 0.2, 0.1],
          [0.4, 0.3, 0.2, 0.1],
        ],
      },
      gives: [
        [600_000, 3_600_000, 1_200_000, 600_000],
        [1_600_000, 1_200_000, 800_000, 400_000],
      ],
      within: 1e-6,
      from: 'by hand, after Forrester: four sources, marketing higher in small business than in enterprise',
    },
    {
      given: { segmentTargets: [0], shareMatrix: [[1, 0]] },
      gives: [[0, 0]],
      from: 'by definition: no target, nothing owed',
    },
  ],
  refused: [{ segmentTargets: [6_000_000], shareMatrix: [[0.5, 0.3, 0.1]] }],
  source: 'Forrester (SiriusDecisions): contribution targets for four demand sources by segment',
  related: ['SHARE_FIT', 'MARKETING_QUOTA'],
});
