import type { PrintedCell } from '../../plan/printedPlan';
import { cellValue } from './cellText';
import type { FacetName } from './facet';
import type { Plain } from './plain';
import { validationText } from './validationText';

/** What each facet of a cell is to be. */
export const printedFacet: Readonly<Record<FacetName, (cell: PrintedCell) => Plain>> = {
  content: ({ content }) => (typeof content === 'object' ? content.formula : cellValue(content)),
  numberFormat: ({ numberFormat }) => numberFormat || 'General',
  background: ({ style }) => (style.background ?? '#ffffff').toLowerCase(),
  fontColor: ({ style }) => style.fontColor.toLowerCase(),
  bold: ({ style }) => (style.bold ? 'bold' : 'normal'),
  italic: ({ style }) => (style.italic ? 'italic' : 'normal'),
  fontSize: ({ style }) => style.fontSize,
  align: ({ style }) => style.align,
  wrap: ({ style }) => style.wrap,
  note: ({ note }) => note,
  validation: ({ validation }) => validationText(validation),
};
