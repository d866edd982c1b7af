import type { Field, Mapping } from '../mapping';
import { columnCalled } from '../mapping/correctMapping';
import type { Heading } from '../read/tableReader';

/**
 * The header of the column that somebody asks to split by: one that is named so, or the one that stands for a field of that
 * name, such as `source`. Throws an Error that lists the headers where there is neither.
 */
export function columnAsked(by: string, heading: Heading, mapping: Mapping): string {
  const field = mapping.columns[by.trim().toLowerCase() as Field];
  try {
    return columnCalled(by, heading).header;
  } catch (error) {
    if (field) return field.header;
    throw error;
  }
}
