import type { Cell } from '../core/calculus/rows';
import { axesOf } from './inputs/axesOf';
import type { PlanInputs } from './inputs/planInputs';
import { figureChecks } from './lines/checks/figureChecks';
import { stateOf } from './lines/checks/stateOf';
import { funnelBlocks } from './lines/funnelBlocks';
import { retainedRevenue, revenueToCreate, totalGap, totalOpeningWins } from './lines/gapLines';
import * as goals from './lines/goalsLines';
import { pointQuota } from './lines/quotas/quotaLines';
import { linesOf, type Totalled } from './lines/totals';
import { evaluateLines } from './model/evaluateLines';
import { inReadingOrder } from './model/inReadingOrder';
import type { Line } from './model/line';
import type { LineValues } from './model/lineValues';

/** A number of the plan; null where something that it hangs on is missing or wrong. */
export type Figure = number | null;

/** By the key of its line in the funnel. */
export interface FunnelFigures {
  readonly revenue: Figure;
  readonly wins: Figure;
  readonly opportunities: Figure;
  readonly pipeline: Figure;
  readonly qualifiedLeads: Figure;
  readonly inquiries: Figure;
  readonly leadsPerWeek: Figure;
}

export interface MemberFigures extends FunnelFigures {
  readonly key: string;
  readonly name: string;
}

export interface SourceFigures extends MemberFigures {
  /** Accepted opportunities that it owes at expected value, rounded up as on Quotas and Goals. */
  readonly quota: Figure;
}

/** The headlines of a plan while it is being typed: the same lines that the sheet will compute. */
export interface PlanPreview {
  readonly retainedRevenue: Figure;
  readonly revenueToCreate: Figure;
  readonly fromOpeningPipeline: Figure;
  readonly gap: Figure;
  readonly growth: Figure;
  readonly newClients: Figure;
  readonly marketingQuota: Figure;
  /** The quota at the chosen confidence. */
  readonly marketingConfidentQuota: Figure;
  readonly marketingYield: Figure;
  readonly marketingCloseRate: Figure;
  readonly salesQuota: Figure;
  readonly salesLeadDevelopment: Figure;
  readonly total: FunnelFigures;
  readonly bySegment: readonly MemberFigures[];
  readonly bySource: readonly SourceFigures[];
  /** As the top of every tab will say it; '' where it cannot be told yet. */
  readonly state: string;
}

/** In a preview every formula stands, so its checks of figures are all there is to tell. */
const state = stateOf('previewState', figureChecks);

/** What the preview shows; the lines that these read come along, and no others, which keeps the page small. */
const previewed = inReadingOrder([
  ...Object.values(goals),
  totalGap,
  totalOpeningWins,
  pointQuota,
  ...funnelBlocks.flatMap(linesOf),
  state,
]);

/**
 * Computes the headlines of the plan from inputs that may be unfinished: a missing or wrong input (NaN, a text) blanks the
 * figures that hang on it, and no others.
 */
export function previewPlan(inputs: PlanInputs): PlanPreview {
  const values = evaluateLines(previewed, inputs, axesOf(inputs));
  const figure = (line: Line, place = 0): Figure => figureIn(values[line.key]?.[place]);
  const figures = (pick: (block: Totalled) => Line, place: number) =>
    Object.fromEntries(
      funnelBlocks.map((block) => [block.cells.key, figure(pick(block), place)]),
    ) as unknown as FunnelFigures;
  const member =
    (pick: (block: Totalled) => Line) => (named: { readonly key: string; readonly name: string }, place: number) => ({
      key: named.key,
      name: named.name,
      ...figures(pick, place),
    });
  return {
    retainedRevenue: figure(retainedRevenue),
    revenueToCreate: figure(revenueToCreate),
    fromOpeningPipeline: figure(totalOpeningWins),
    gap: figure(totalGap),
    growth: figure(goals.growth),
    newClients: figure(goals.newClients),
    marketingQuota: figure(goals.marketingQuota),
    marketingConfidentQuota: figure(goals.marketingConfidentQuota),
    marketingYield: figure(goals.marketingYield),
    marketingCloseRate: figure(goals.marketingCloseRate),
    salesQuota: figure(goals.salesQuota),
    salesLeadDevelopment: figure(goals.salesLeadDevelopment),
    total: figures((block) => block.all, 0),
    bySegment: inputs.segments.map(member((block) => block.bySegment)),
    bySource: inputs.sources.map((source, place) => ({
      ...member((block) => block.bySource)(source, place),
      quota: figure(pointQuota, place),
    })),
    state: stateIn(values),
  };
}

const figureIn = (cell: Cell | undefined): Figure => (typeof cell === 'number' && Number.isFinite(cell) ? cell : null);

function stateIn(values: LineValues): string {
  const shown = values[state.key]?.[0];
  return typeof shown === 'string' ? shown : '';
}
