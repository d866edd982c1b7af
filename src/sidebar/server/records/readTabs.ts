import { leadBlocks } from '../../../records/blocks/leadBlocks';
import { opportunityBlocks } from '../../../records/blocks/opportunityBlocks';
import type { ReadTables } from '../../../records/clean/everySetAside';
import type { RecordReader } from '../../../records/read/readOptions';
import { readStageHistory } from '../../../records/read/stages/stageHistory';
import type { Table } from '../../../records/table/cell';
import type { RowsRequest } from '../../protocol/calibrationShape';
import type { RowStore } from '../serverParts';
import { dayOfIso } from './dayOfIso';

/** Reads tabs of rows. Throws an Error in words that names the tab where its rows cannot be read. */
export function readTabs(request: RowsRequest, rows: RowStore): ReadTables {
  const { opportunities, leads, by, dateOrder, decimalMark, stages } = request;
  const common = { asOf: asOfIn(request), dateOrder, decimalMark };
  const read = <Result>(reader: RecordReader<Result>, tab: string): Result => {
    for (const block of rows.tabRows(tab)) reader.add(block);
    return reader.finish();
  };
  const { tab, columns } = opportunities;
  const history = request.history === null ? null : readStageHistory(wholeTab(request.history, rows), dateOrder);
  const deals = read(
    opportunityBlocks({
      ...common,
      name: tab,
      corrections: columns,
      stages,
      join: request.with === null ? null : wholeTab(request.with, rows),
      ...(by === null ? {} : { by }),
      ...(history === null ? {} : { history }),
    }),
    tab,
  );
  if (leads === null) return { opportunities: deals, leads: null };
  const blocks = leadBlocks({ ...common, name: leads.tab, corrections: leads.columns, besides: deals.mapping });
  return { opportunities: deals, leads: read(blocks, leads.tab) };
}

const asOfIn = ({ asOf, today }: Pick<RowsRequest, 'asOf' | 'today'>) =>
  asOf === null ? { lastDayUpTo: dayOfIso(today) } : dayOfIso(asOf);

/** A tab that is small beside the opportunities. */
export const wholeTab = (name: string, rows: RowStore): Table => ({ name, rows: [...rows.tabRows(name)].flat() });
