import type { PrintedName, PrintedTab } from '../../plan/printedPlan';
import type { TabTarget } from '../merge/tabTarget';

/** True where a name begins or ends on a row or column that is new to the plan. */
export function hasNewEdge({ row, column, height, width }: PrintedName, { live, printed }: TabTarget): boolean {
  const adopted = new Set(live.adopted.map(({ to }) => to));
  const isNew = (axis: keyof Pick<PrintedTab, 'rows' | 'columns'>, place: number) => {
    const key = printed[axis][place] ?? '';
    return !live[axis].includes(key) || (axis === 'rows' && adopted.has(key));
  };
  return (
    isNew('rows', row) ||
    isNew('rows', row + height - 1) ||
    isNew('columns', column) ||
    isNew('columns', column + width - 1)
  );
}
