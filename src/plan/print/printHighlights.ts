import type { PlacedPlan, PlacedTab } from '../layout/placePlan';
import type { HighlightSpec } from '../layout/tabDefinition';
import { checks, planState } from '../lines/checks/planState';
import type { CellBlock, Highlight, HighlightTest } from '../printedPlan';
import { styles } from './styles';

const { background, fontColor } = styles.failing;
const failing = { background, fontColor };

/**
 * The conditional formats of a tab. A state that is not as it should be stands out in red, on Checks and at the top of every
 * tab; the tab's own follow.
 */
export function printHighlights(tab: PlacedTab, plan: PlacedPlan): readonly Highlight[] {
  const cell = { height: 1, width: 1, when: 'textIsNot', ...failing } as const;
  const heads = tab.cells.filter(({ spec }) => 'line' in spec && spec.line === planState);
  const states = checks.map((check) => plan.addressOf(check.state, {})).filter((at) => at.tab === tab.definition.key);
  const own = tab.definition.highlights?.(plan.axes) ?? [];
  return [
    ...heads.map(({ row, column }) => ({ ...cell, row, column, text: 'All checks pass' })),
    ...states.map(({ row, column }) => ({ ...cell, row, column, text: 'OK' })),
    ...own.map((spec) => printed(spec, tab)),
  ];
}

function printed(spec: HighlightSpec, tab: PlacedTab): Highlight {
  const { background, fontColor } = spec;
  return { ...blockOf(spec, tab), background, fontColor, ...testOf(spec, tab) };
}

function testOf({ when, by = '' }: HighlightSpec, tab: PlacedTab): HighlightTest {
  if (when === 'positive') return { when };
  const row = placeOf(by, tab.rows, tab);
  return when === 'below' ? { when, by: { row, column: placeOf('value', tab.columns, tab) } } : { when, by: row };
}

function blockOf({ rows, columns }: HighlightSpec, tab: PlacedTab): CellBlock {
  const [top, bottom] = rows.map((key) => placeOf(key, tab.rows, tab)) as [number, number];
  const [left, right] = columns.map((key) => placeOf(key, tab.columns, tab)) as [number, number];
  return { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
}

function placeOf(key: string, keys: readonly string[], { definition }: PlacedTab): number {
  const place = keys.indexOf(key);
  if (place < 0) throw new Error(`${definition.key} has no row or column ${key}`);
  return place;
}
