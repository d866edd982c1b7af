import { type Actuals, actuals } from '../analyses/actuals';
import { type Analyses, type AnalysesOptions, analyses } from '../analyses/analyses';
import { competitorRemarks } from '../analyses/competitorRemarks';
import type { Costs } from '../analyses/costsOf';
import { type ActualsPeriod, periodStarts } from '../analyses/periodStarts';
import { type BacktestRow, backtest } from '../backtest/backtest';
import { quarterEnds } from '../backtest/quarterEnds';
import type { AsOfFrom } from '../clean/asOfDay';
import type { ReadTables } from '../clean/everySetAside';
import { countsKeptInPart } from '../clean/keptInPart';
import type { Mapping } from '../mapping';
import { guessedColumns } from '../mapping/guessedColumns';
import type { Opportunity, Tags } from '../opportunity';
import { type CalibrationReport, calibrationReport } from '../rates/calibrationReport';
import type { StageCount } from '../read/stages/stageCounts';
import type { Remark, SetAside } from '../readResult';
import { analysisRemarks } from './analysisRemarks';
import { asOfDayOf } from './asOfDayOf';
import { asOfRemarks } from './asOfRemarks';

export interface FullReportOptions extends Omit<AnalysesOptions, 'asOf' | 'costs'> {
  /** What was spent, by campaign or source. */
  readonly costs?: Costs;
  /** Days from creation within which to win. */
  readonly horizonDays?: number;
  /** Stages in funnel order. */
  readonly stageOrder?: readonly string[];
}

/** All that `npm run calibrate` reports, but for what it has to be asked for. */
export interface FullReport extends Omit<CalibrationReport, 'by' | 'groups'> {
  /** Header of the column that names the groups. */
  readonly by: string | null;
  readonly groups: CalibrationReport['groups'];
  /** The first few rows of each reason, of opportunities and leads. */
  readonly setAsideRows: { readonly opportunities: readonly SetAside[]; readonly leads: readonly SetAside[] };
  /** How many records are missing from some figures though not from all, by reason. */
  readonly keptInPart: Readonly<Record<string, number>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly leadColumns: Readonly<Record<string, string>> | null;
  /** Those columns that no known header told. */
  readonly guessedColumns: {
    readonly opportunities: Readonly<Record<string, string>>;
    readonly leads: Readonly<Record<string, string>>;
  };
  readonly system: string;
  /** What the as-of day was taken from. */
  readonly asOfFrom: AsOfFrom;
  /** Each stage as the export writes it, with what it was read as, and why. */
  readonly stages: readonly StageCount[];
  /** How the costs were read; null without a table of them. */
  readonly costs: Omit<Costs, 'remarks'> | null;
  readonly analyses: Analyses;
}

/** Rates and analyses of tables that were read, ready to be printed. */
export function fullReport(tables: ReadTables, options: FullReportOptions): FullReport {
  const { opportunities, leads } = tables;
  const { horizonDays, stageOrder, costs, ...ofAnalyses } = options;
  const { group } = opportunities.mapping.columns;
  const asOf = asOfDayOf(tables);
  const report = calibrationReport(opportunities, leads, {
    asOf,
    ...(group === undefined ? {} : { by: 'group' }),
    ...(horizonDays === undefined ? {} : { horizonDays }),
    ...(stageOrder === undefined ? {} : { stages: stageOrder }),
  });
  const found = analyses(opportunities.records, leads?.records ?? [], {
    asOf,
    ...ofAnalyses,
    ...(costs === undefined ? {} : { costs: costs.byName }),
  });
  const isLeadsSplit = leads === null || group === undefined || leads.mapping.columns.group !== undefined;
  return {
    ...report,
    by: group?.header ?? null,
    groups: isLeadsSplit ? report.groups : withOpportunities(report.groups),
    warnings: [
      ...report.warnings,
      ...(isLeadsSplit ? [] : [notSplit(leads.name, group.header)]),
      ...(costs?.remarks ?? []),
      ...competitorRemarks(found.competitors),
      ...asOfRemarks(tables),
      ...analysisRemarks(tables, found),
    ],
    setAsideRows: { opportunities: opportunities.setAside, leads: leads?.setAside ?? [] },
    keptInPart: countsKeptInPart(tables),
    columns: headersIn(opportunities.mapping),
    leadColumns: leads && headersIn(leads.mapping),
    guessedColumns: {
      opportunities: guessedColumns(opportunities.mapping),
      leads: leads === null ? {} : guessedColumns(leads.mapping),
    },
    system: opportunities.mapping.system,
    asOfFrom: opportunities.asOfFrom,
    stages: opportunities.stages,
    costs: costs ? withoutRemarks(costs) : null,
    analyses: found,
  };
}

const withoutRemarks = ({ remarks: _, ...costs }: Costs): Omit<Costs, 'remarks'> => costs;

const headersIn = ({ columns }: Mapping): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(columns).map(([field, { header }]) => [field, header]));

const withOpportunities = (groups: CalibrationReport['groups']): CalibrationReport['groups'] =>
  Object.fromEntries(Object.entries(groups).filter(([, { rows }]) => rows > 0));

const notSplit = (leads: string, header: string): Remark => ({
  code: 'leadsNotSplit',
  text: `${leads} has no column that means ${header}: its leads count in the total alone.`,
});

/** The backtest at each quarter end that the rows span, with a forecast of the quarter that follows the last one. */
export function quarterlyBacktest(tables: ReadTables): readonly BacktestRow[] {
  const asOf = asOfDayOf(tables);
  const { records } = tables.opportunities;
  const first = firstDay(records);
  return backtest(records, first === null ? [] : [...quarterEnds(first, asOf), ...nextQuarter(asOf)], {
    knownUntil: asOf,
  });
}

/** Where as-of is a quarter's end the quarter after it can be forecast; within a quarter that one is. */
const nextQuarter = (asOf: number): readonly number[] =>
  quarterEnds(asOf, asOf)[0] === asOf ? quarterEnds(asOf + 1, asOf + 1) : [];

/** What happened by period, segment and source; where groups were asked for they stand as the segments. */
export function periodActuals(tables: ReadTables, period: ActualsPeriod): Actuals {
  const asOf = asOfDayOf(tables);
  const { opportunities, leads } = tables;
  const bySegment = segmentOfGroup(opportunities.mapping.columns.group !== undefined);
  const [deals, people] = [bySegment(opportunities.records), bySegment(leads?.records ?? [])];
  const first = firstDay([...opportunities.records, ...(leads?.records ?? [])]);
  return actuals(deals, people, { boundaries: first === null ? [] : periodStarts(period, first, asOf) });
}

function segmentOfGroup(isGrouped: boolean) {
  const known = new Map<Tags, Tags>();
  const regrouped = (tags: Tags): Tags => {
    const found = known.get(tags) ?? { ...tags, segment: tags.group ?? '' };
    known.set(tags, found);
    return found;
  };
  return <R extends { readonly tags: Tags }>(records: readonly R[]): readonly R[] =>
    isGrouped ? records.map((record) => ({ ...record, tags: regrouped(record.tags) })) : records;
}

/** The first day on which anything was created or closed. */
function firstDay(records: readonly Partial<Pick<Opportunity, 'created' | 'closed'>>[]): number | null {
  let first = Number.POSITIVE_INFINITY;
  for (const { created, closed } of records) {
    if (typeof created === 'number' && created < first) first = created;
    if (typeof closed === 'number' && closed < first) first = closed;
  }
  return Number.isFinite(first) ? Math.floor(first) : null;
}
