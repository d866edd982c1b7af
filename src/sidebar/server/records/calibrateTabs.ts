import { leadBlocks } from '../../../records/blocks/leadBlocks';
import { opportunityBlocks } from '../../../records/blocks/opportunityBlocks';
import type { RecordReader } from '../../../records/read/readOptions';
import type { CalibratedRows } from '../../protocol/calibration';
import type { CalibrationRequest } from '../../protocol/calibrationShape';
import type { RowStore } from '../serverParts';
import { calibrateRows } from './calibrateRows';
import { dayOfIso } from './dayOfIso';

/** Reads tabs of rows and calibrates them. Throws an Error in words that names the tab where its rows cannot be read. */
export function calibrateTabs(
  { opportunities, leads, by, dateOrder, decimalMark, stages, today, curveDays }: CalibrationRequest,
  rows: RowStore,
): CalibratedRows {
  const common = { asOf: { lastDayUpTo: dayOfIso(today) }, dateOrder, decimalMark };
  const read = <Result>(reader: RecordReader<Result>, tab: string): Result => {
    for (const block of rows.tabRows(tab)) reader.add(block);
    return reader.finish();
  };
  const { tab, columns } = opportunities;
  const split = by === null ? {} : { by };
  const deals = read(opportunityBlocks({ ...common, name: tab, corrections: columns, stages, ...split }), tab);
  const people =
    leads === null
      ? null
      : read(leadBlocks({ ...common, name: leads.tab, corrections: leads.columns, besides: deals.mapping }), leads.tab);
  return calibrateRows({ opportunities: deals, leads: people, curveDays });
}
