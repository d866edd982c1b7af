import { costsOf } from '../../../records/analyses/costsOf';
import type { ReportTable } from '../../../records/report/reportTable';
import { reportTables } from '../../../records/report/reportTables';
import type { RowsReportRequest } from '../../protocol/calibrationShape';
import type { RowStore } from '../serverParts';
import { dayOfIso } from './dayOfIso';
import { readTabs, wholeTab } from './readTabs';

/** All that tabs of rows tell, priced with the plan's own margin. Throws an Error in words where a tab cannot be read. */
export function rowsReport(request: RowsReportRequest, rows: RowStore): readonly ReportTable[] {
  const { costs, decimalMark, grossMargin, followUp } = request;
  return reportTables(readTabs(request, rows), {
    ...(costs === null ? {} : { costs: costsOf(wholeTab(costs, rows), decimalMark) }),
    ...(grossMargin === null ? {} : { margin: grossMargin }),
    ...(followUp === null ? {} : agreed(followUp)),
  });
}

const agreed = ({ days, basis, holidays }: NonNullable<RowsReportRequest['followUp']>) => ({
  limitDays: days,
  ...(basis === 'elapsed' ? {} : { workingDaysBut: holidays.map(dayOfIso) }),
});
