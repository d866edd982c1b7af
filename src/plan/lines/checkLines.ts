import { defineLine } from '../model/defineLine';
import { type FormulaLine, over } from '../model/line';
import * as funnel from './funnelLines';
import { revenueToCreate, segmentGap, totalTarget } from './gapLines';
import { grossMargin, profitShare } from './goalInputs';
import { kinds } from './kinds';
import { averageDealSize, segmentName, shareOfGoal } from './segmentInputs';
import { contribution, sourceName } from './sourceInputs';

/** One check: the flags it stands on (one, or one a segment) and the state shown: OK, or what is wrong and where. */
export interface Check {
  readonly flags: FormulaLine;
  readonly state: FormulaLine;
}

const OK = 'OK';
const flag = { kind: kinds.flag, shape: 'text' } as const;

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

/** `trouble` is what the state shows where the check fails; a check by segment puts the first failing one before it. */
function checkOf(flags: FormulaLine, trouble: string): Check {
  const common = {
    key: `${flags.key}-state`,
    label: flags.label,
    says: flags.says,
    kind: kinds.text,
    shape: 'text',
    axes: [],
  } as const;
  if (flags.axes.length === 0) {
    const state = defineLine({
      ...common,
      from: { flags },
      formula: (calculus, given) =>
        calculus.if(
          given.flags,
          () => calculus.text(OK),
          () => calculus.text(trouble),
        ),
    });
    return { flags, state };
  }
  const state = defineLine({
    ...common,
    from: { flags: over('segment', flags), names: over('segment', segmentOfFlag) },
    formula: (calculus, given) =>
      calculus.if(
        calculus.equal(calculus.countFalse(given.flags), calculus.num(0)),
        () => calculus.text(OK),
        () =>
          calculus.join(calculus.pick(given.names, calculus.firstFalse(given.flags)), calculus.text(`: ${trouble}`)),
      ),
  });
  return { flags, state };
}

/** Shares are compared at six decimals, so that a third typed as 33.3333% thrice is seen and rounding noise is not. */
const SHARE_PLACES = 6;
const CENT_PLACES = 2;

const goalShares = checkOf(
  defineLine({
    ...flag,
    key: 'check-goalShares',
    label: 'Segment shares of the goal sum to 100%',
    says: 'Otherwise part of the goal is owed by nobody, or owed twice.',
    axes: [],
    from: { shares: over('segment', shareOfGoal) },
    formula: ({ equal, num, round, sum }, given) => equal(round(sum(given.shares), SHARE_PLACES), num(1)),
  }),
  'The shares on Inputs do not sum to 100%',
);

const contributionShares = checkOf(
  defineLine({
    ...flag,
    key: 'check-contributionShares',
    label: 'Contributions of each segment sum to 100%',
    says: 'Otherwise part of a segment’s gap is owed by no source, or owed twice.',
    axes: ['segment'],
    from: { shares: over('source', contribution) },
    formula: ({ equal, num, round, sum }, given) => equal(round(sum(given.shares), SHARE_PLACES), num(1)),
  }),
  'contributions on Inputs do not sum to 100%',
);

const segmentsMakeTotal = checkOf(
  defineLine({
    ...flag,
    key: 'check-segmentsMakeTotal',
    label: 'Segment targets sum to the revenue to create',
    says: 'The targets of all segments against the revenue to create, to the cent.',
    axes: [],
    from: { totalTarget, revenueToCreate },
    formula: ({ equal, num, round, sub }, given) =>
      equal(round(sub(given.totalTarget, given.revenueToCreate), CENT_PLACES), num(0)),
  }),
  'Segment targets on Funnel do not sum to the revenue to create',
);

const sourcesMakeGap = checkOf(
  defineLine({
    ...flag,
    key: 'check-sourcesMakeGap',
    label: 'Sources bring the whole gap',
    says: 'Revenue of all sources of the segment against its gap, to the cent.',
    axes: ['segment'],
    from: { revenue: funnel.revenue.bySegment, segmentGap },
    formula: ({ equal, num, round, sub }, given) =>
      equal(round(sub(given.revenue, given.segmentGap), CENT_PLACES), num(0)),
  }),
  'sources on Funnel do not bring the gap',
);

const wholeWinsReachGap = checkOf(
  defineLine({
    ...flag,
    key: 'check-wholeWinsReachGap',
    label: 'Whole wins reach the gap',
    says: 'Wins rounded up, at the average deal size, bring no less than the segment’s gap.',
    axes: ['segment'],
    from: { wins: funnel.wins.bySegment, averageDealSize, segmentGap },
    formula: ({ atMost, mul, round, roundUp }, given) =>
      atMost(round(given.segmentGap, 0), round(mul(roundUp(given.wins), given.averageDealSize), 0)),
  }),
  'whole wins fall short of the gap',
);

const funnelNarrows = checkOf(
  defineLine({
    ...flag,
    key: 'check-funnelNarrows',
    label: 'The funnel narrows',
    says: 'No stage of the funnel holds more than the stage before it.',
    axes: ['segment'],
    from: {
      inquiries: funnel.inquiries.bySegment,
      qualifiedLeads: funnel.qualifiedLeads.bySegment,
      opportunities: funnel.opportunities.bySegment,
      wins: funnel.wins.bySegment,
    },
    formula: ({ and, atMost, plain }, given) =>
      and(
        atMost(plain(given.wins), plain(given.opportunities)),
        atMost(plain(given.opportunities), plain(given.qualifiedLeads)),
        atMost(plain(given.qualifiedLeads), plain(given.inquiries)),
      ),
  }),
  'a stage of the funnel is wider than the one before it',
);

const marginCoversProfit = checkOf(
  defineLine({
    ...flag,
    key: 'check-marginCoversProfit',
    label: 'Gross margin covers the profit share',
    says: 'Where it does not, no lead may cost anything.',
    axes: [],
    from: { grossMargin, profitShare },
    formula: ({ less }, given) => less(given.profitShare, given.grossMargin),
  }),
  'The profit share on Inputs leaves nothing to win a deal with',
);

const everyFormulaStands = checkOf(
  defineLine({
    ...flag,
    key: 'check-everyFormulaStands',
    label: 'Funnel formulas stand as written',
    says: 'Every cell of the funnel still holds a formula; a number typed over one no longer follows its inputs.',
    axes: ['segment'],
    from: {
      sources: over('source', sourceName),
      revenue: over('source', funnel.revenue.cells),
      wins: over('source', funnel.wins.cells),
      opportunities: over('source', funnel.opportunities.cells),
      pipeline: over('source', funnel.pipeline.cells),
      qualifiedLeads: over('source', funnel.qualifiedLeads.cells),
      inquiries: over('source', funnel.inquiries.cells),
      leadsPerWeek: over('source', funnel.leadsPerWeek.cells),
      leadToWinRate: over('source', funnel.leadToWinRate),
      valueOfLead: over('source', funnel.valueOfLead),
      allowableCostPerLead: over('source', funnel.allowableCostPerLead),
    },
    formula: ({ and, count, countFormulas, equal }, { sources, ...blocks }) =>
      and(...Object.values(blocks).map((cells) => equal(countFormulas(cells), count(sources)))),
  }),
  'a formula on Funnel was overwritten',
);

export const checks: readonly Check[] = [
  goalShares,
  contributionShares,
  segmentsMakeTotal,
  sourcesMakeGap,
  wholeWinsReachGap,
  funnelNarrows,
  marginCoversProfit,
  everyFormulaStands,
];

export const planState = defineLine({
  key: 'planState',
  label: 'State of the plan',
  says: 'Whether every check passes.',
  kind: kinds.text,
  shape: 'text',
  axes: [],
  from: { states: { together: checks.map((check) => check.state) } },
  formula: (calculus, given) => {
    const failing = calculus.countOther(given.states, calculus.text(OK));
    return calculus.if(
      calculus.equal(failing, calculus.num(0)),
      () => calculus.text('All checks pass'),
      () => calculus.join(failing, calculus.text(' of the checks need attention: see the Checks tab')),
    );
  },
});
