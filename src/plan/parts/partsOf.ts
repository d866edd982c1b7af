import type { CellSpec, RowSpec, TabDefinition } from '../layout/tabDefinition';
import { isStanding } from './isStanding';

/**
 * The rows of a tab under each of its headings that has formulas below it, by the tab and the heading as a person finds them.
 * What stands above the first heading goes by the name of the tab.
 */
export function partsOf({ title }: TabDefinition, rows: readonly RowSpec[]): ReadonlyMap<string, readonly RowSpec[]> {
  const parts = new Map<string, readonly RowSpec[]>();
  let part = title;
  for (const row of rows) {
    const cells = Object.values(row.cells);
    const heading = cells.find(isHeading);
    if (heading) part = `${title}, ${heading.text}`;
    if (cells.some(isStanding)) parts.set(part, [...(parts.get(part) ?? []), row]);
  }
  return parts;
}

const isHeading = (spec: CellSpec): spec is Extract<CellSpec, { is: 'text' }> =>
  spec.is === 'text' && (spec.style === 'heading' || spec.style === 'subheading');
