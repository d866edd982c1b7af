import { type LiveBook, writtenTab } from '../live/liveBook';

/** Tabs, rows and columns of the plan that the user deleted, in a sentence for each tab. */
export function missingLines({ tabs, standing }: LiveBook): readonly string[] {
  const present = new Set(tabs.map(({ key }) => key));
  const deleted = (standing?.tabs ?? []).filter(({ key }) => !present.has(key));
  return [
    ...deleted.map(({ layout }) => `The tab ${layout.name} of the plan was deleted.`),
    ...tabs.flatMap(({ key, name, rows, columns }) => {
      const layout = writtenTab(standing, key)?.layout;
      if (!layout) return [];
      const missing = (then: readonly string[], now: readonly string[]) =>
        then.filter((line) => line !== '' && !now.includes(line)).length;
      return sentence(missing(layout.rows, rows), missing(layout.columns, columns), name);
    }),
  ];
}

function sentence(rows: number, columns: number, tab: string): readonly string[] {
  const total = rows + columns;
  if (total === 0) return [];
  const said = [counted(rows, 'row'), counted(columns, 'column')].filter(Boolean).join(' and ');
  return [`${said} of the plan ${total === 1 ? 'was' : 'were'} deleted on ${tab}.`];
}

function counted(count: number, what: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
