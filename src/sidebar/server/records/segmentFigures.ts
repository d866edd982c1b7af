import type { CalibratedFigure } from '../../../plan/inputs/calibrated/calibrated';
import type { GroupRates } from '../../../records/rates/groupRates';
import type { WinCurve } from '../../../records/rates/winCurve';
import { lagCurve } from './lagCurve';

/** What the figures of a table's segments have in common. */
export interface SegmentSetting {
  /** The table and the column that names the segments: `Deals by Segment`. */
  readonly table: string;
  /** Days of the plan's lag curves. */
  readonly curveDays: readonly number[];
  /** The curve of all rows, for segments with too few wins for their own. */
  readonly wholeCurve: WinCurve | null;
  /** Won revenue of all segments. */
  readonly revenue: number;
}

/** Wins below which a curve of its own tells more of chance than of the segment. */
const ENOUGH_WON = 20;
/** What the plan's inputs take. */
const MOST = { records: 1_000_000, days: 1500, cv: 5 };

/** What the rows of a segment tell of its inputs; figures that a plan could not hold are left out. */
export function segmentFigures(rates: GroupRates, setting: SegmentSetting): readonly CalibratedFigure[] {
  const { dealSize, openPipeline } = rates;
  const by = (how: string): string => `${setting.table}: ${how}`;
  const plain = { interval: null, alongside: {} };
  const figures: CalibratedFigure[] = [...closeRate(rates, by)];
  if (dealSize.mean !== null && dealSize.mean > 0)
    figures.push({
      ...plain,
      field: 'averageDealSize',
      value: dealSize.mean,
      interval: dealSize.interval,
      records: dealSize.count,
      source: by('mean value of won rows'),
    });
  if (dealSize.cv !== null && dealSize.cv <= MOST.cv)
    figures.push({
      ...plain,
      field: 'dealSizeCv',
      value: dealSize.cv,
      records: dealSize.count,
      source: by('spread of the value of won rows'),
    });
  figures.push(...cycle(rates, setting, by));
  if (openPipeline.estimate !== null && openPipeline.estimate >= 0)
    figures.push({
      ...plain,
      field: 'openingPipeline',
      value: openPipeline.estimate,
      records: openPipeline.rows,
      source: by(howOpenIsValued(openPipeline)),
    });
  if (dealSize.revenue > 0 && setting.revenue > 0)
    figures.push({
      ...plain,
      field: 'shareOfGoal',
      value: dealSize.revenue / setting.revenue,
      records: dealSize.count,
      source: by('share of won revenue'),
    });
  return figures;
}

function closeRate(
  { planCloseRate: rate, planCloseRateDetail: detail, isSmall, rawCloseRate }: GroupRates,
  by: (how: string) => string,
): readonly CalibratedFigure[] {
  if (rate === null || detail === null || !(rate > 0)) return [];
  const records = Math.min(MOST.records, Math.max(1, Math.round(detail.impliedRecords)));
  const within = detail.horizonDays === null ? '' : ` within ${detail.horizonDays} days`;
  const how = {
    cumulative: `won in the end${within}, open rows counted as long as they were watched`,
    'cumulative since the first closing': `won in the end${within}, corrected for closings that the rows lack`,
    'won of closed': 'won / (won + lost)',
  }[detail.basis];
  const drawn = isSmall && rate !== rawCloseRate ? ', few records and so drawn towards all' : '';
  return [
    {
      field: 'closeRate',
      value: rate,
      interval: detail.interval,
      records,
      source: by(`${how}${drawn}`),
      alongside: { closeRateRecords: records },
    },
  ];
}

function cycle(
  { cycleDays, won }: GroupRates,
  { curveDays, wholeCurve }: SegmentSetting,
  by: (how: string) => string,
): readonly CalibratedFigure[] {
  const { curve, median, interval, count } = cycleDays;
  const days = curve?.median ?? median;
  if (days === null || days > MOST.days) return [];
  const own = curve !== null && won >= ENOUGH_WON;
  const used = own ? curve : wholeCurve;
  const how =
    curve === null ? 'median days from created to won' : 'days from created to a win, with wins still to come';
  return [
    {
      field: 'cycleDays',
      value: days,
      // Of the won rows as they stand; the curve has none.
      interval: curve === null ? interval : null,
      records: count,
      source: by(own || used === null ? how : `${how}; lag curve of all rows`),
      alongside: { wonBy: used === null ? [] : lagCurve(used, curveDays) },
    },
  ];
}

function howOpenIsValued({ rows, valued }: GroupRates['openPipeline']): string {
  if (valued === rows) return 'value of open rows';
  if (valued === 0) return 'estimate, open rows x mean value of won rows';
  return `value of open rows, ${rows - valued} of them without one at the mean value of won rows`;
}
