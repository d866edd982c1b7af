import type { RatesReport } from './ratesBySegment';
import type { SegmentRates } from './segmentRates';

/** A segment as a plan takes it; rates and shares 0 to 1, money in the export's currency. */
export interface PlannedSegment {
  readonly name: string;
  readonly closeRate: number;
  readonly averageDealSize: number;
  readonly cycleDays: number;
  readonly openingPipeline: number;
  /** In proportion to won revenue; all shares sum to 1. */
  readonly shareOfGoal: number;
}

/**
 * The segments of a plan from the rates of their rows. Throws an Error that names the file and the segment where its rows
 * cannot give a rate: none won, or none of the won with a value or with both dates.
 */
export function plannedSegments(report: RatesReport): readonly PlannedSegment[] {
  if (report.segments.length === 0) throw new Error(`${report.file}: no row could be read${remark(report)}`);
  return report.segments.map((segment) => plannedSegment(segment, report));
}

function plannedSegment(segment: SegmentRates, report: RatesReport): PlannedSegment {
  const { name, won, lost, open } = segment;
  const refuse = (trouble: string): never => {
    throw new Error(`${report.file}: ${name} ${trouble}${remark(report)}`);
  };
  const closeRate =
    segment.closeRate || refuse(`has no won row (${lost} lost, ${open} open): no close rate and no deal size`);
  const averageDealSize =
    segment.averageDealSize || refuse(`has no value above 0 in its ${won} won rows: no deal size`);
  const cycleDays = segment.cycleDays ?? refuse(`has both dates in none of its ${won} won rows: no cycle`);
  const openingPipeline = segment.openPipeline ?? 0;
  const shareOfGoal = segment.wonRevenue / report.total.wonRevenue;
  return { name, closeRate, averageDealSize, cycleDays, openingPipeline, shareOfGoal };
}

/** The rows set aside may be why. */
function remark({ setAside }: RatesReport): string {
  const [first] = [...setAside].sort((a, b) => b.count - a.count);
  if (first === undefined) return '';
  const shown = first.text === '' ? 'a blank' : `"${first.text}"`;
  return `; rows set aside: ${first.count} for ${first.reason}, such as ${shown} in row ${first.row}`;
}
