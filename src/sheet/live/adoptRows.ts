import type { PlanInputs } from '../../plan/inputs/planInputs';
import type { PlanSource } from '../planSource';
import { INPUTS, readable } from '../prepare/inputsOf';
import type { LiveBook } from './liveBook';

/**
 * The book with the rows in which the user named something that `inputs` has, under the keys that these rows are to get: a
 * plan is laid out over them where they stand. Only writing looks at a book in this way; the sheet still has the old keys.
 */
export function adoptRows(book: LiveBook, source: PlanSource, inputs: PlanInputs): LiveBook {
  const tab = book.tabs.find(({ key }) => key === INPUTS);
  const found = tab ? source.newRows(readable(tab), inputs) : [];
  if (!tab || found.length === 0) return book;
  const adopted = found.map(({ row, key, like }) => ({ row, like, from: tab.rows[row] ?? '', to: key }));
  const rows = [...tab.rows];
  for (const { row, to } of adopted) rows[row] = to;
  const tabs = book.tabs.map((each) => (each === tab ? { ...tab, rows, adopted } : each));
  const plan = { ...book.plan, tabs: { ...book.plan.tabs, [INPUTS]: { name: tab.name, rows, columns: tab.columns } } };
  return { ...book, tabs, plan };
}
