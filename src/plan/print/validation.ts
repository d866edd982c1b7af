import { boundsInWords } from '../inputs/boundsInWords';
import type { Provenance } from '../inputs/planInputs';
import type { InputLine } from '../model/line';
import type { ValidationRule } from '../printedPlan';

/** The rule that stops a bad value in an input's cell: the line's own bounds. */
export function validationOf(line: InputLine): ValidationRule | null {
  const { oneOf, above, atLeast, below, atMost } = line.bounds;
  if (oneOf) return { kind: 'list', values: oneOf, says: `One of ${oneOf.join(', ')}` };
  if (line.kind.kind === 'date') return { kind: 'date', says: `${line.label} must be a date` };
  if (line.kind.kind === 'text') return textRule(line.label);
  if (line.kind.kind !== 'number') return null;
  return {
    kind: 'number',
    ...(above !== undefined && { above }),
    ...(atLeast !== undefined && { atLeast }),
    ...(below !== undefined && { below }),
    ...(atMost !== undefined && { atMost }),
    says: `${line.label} ${boundsInWords(line)}`,
  };
}

/** Stops a name from becoming a number or a date: `3/4` typed into a cell is one. A blank is no business of a rule. */
export const textRule = (label: string): ValidationRule => ({
  kind: 'text',
  says: `${label} must be a text: type an apostrophe before what looks like a number or a date`,
});

/** Dates and counts behind a figure are checked; its source and owner are free text. */
export function provenanceRule(field: keyof Provenance): ValidationRule | null {
  if (field === 'asOf') return { kind: 'date', says: 'The date on which the figure was true' };
  if (field === 'records') return { kind: 'number', atLeast: 0, says: 'The number of records behind the figure' };
  return null;
}
