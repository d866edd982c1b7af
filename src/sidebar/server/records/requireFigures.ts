import type { Calibrated, SegmentFigure } from '../../../plan/inputs/calibrated/calibrated';
import type { RatesReport, SegmentRates } from '../../protocol/ratedPlan';

/** Throws an Error that names the file and the segment where its rows do not give all that a plan needs. */
export function requireFigures({ segments }: Calibrated, report: RatesReport): void {
  const refuse = (trouble: string): never => {
    throw new Error(`${report.file}: ${trouble}${remark(report)}`);
  };
  if (segments.length === 0) refuse('no row could be read');
  for (const [place, { name, figures }] of segments.entries()) {
    const rates = report.segments[place] as SegmentRates;
    const lacks = (field: SegmentFigure): boolean => !figures.some((figure) => figure.field === field);
    if (rates.won === 0)
      refuse(`${name} has no won row (${rates.lost} lost, ${rates.open} open): no close rate and no deal size`);
    if (lacks('closeRate')) refuse(`${name} has no close rate above 0: its wins come later than its rows were watched`);
    if (lacks('averageDealSize')) refuse(`${name} has no value above 0 in its ${rates.won} won rows: no deal size`);
    if (lacks('cycleDays')) refuse(`${name} has both dates in none of its ${rates.won} won rows: no cycle`);
  }
}

/** The rows set aside may be why. */
function remark({ setAside }: RatesReport): string {
  const [first] = [...setAside].sort((a, b) => b.count - a.count);
  if (first === undefined) return '';
  const [row] = first.rows;
  const such = row === undefined ? '' : `, such as ${row.text === '' ? 'a blank' : `"${row.text}"`} in row ${row.row}`;
  return `; rows set aside: ${first.count} for ${first.reason}${such}`;
}
