import { columnLetters, tabPrefix } from '../../plan/print/reference';
import type { FormulaPart, Reference } from './formulaParts';

/** Puts the parts of a formula together again. */
export const formulaText = (parts: readonly FormulaPart[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : referenceText(part))).join('');

function referenceText({ tab, namesTab, row, column, rowFixed, columnFixed }: Reference): string {
  const prefix = namesTab && tab !== null ? tabPrefix(tab) : '';
  const columnText = column === null ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`;
  const rowText = row === null ? '' : `${rowFixed ? '$' : ''}${row + 1}`;
  return `${prefix}${columnText}${rowText}`;
}
