import type { Field, MappedColumn, Mapping } from '../mapping';
import { type Cell, cellText } from '../table/cell';
import { headerKey } from '../table/headerKey';
import { headerNames } from '../table/headerNames';
import { leadRules } from './leadRules';
import { opportunityRules } from './opportunityRules';

/** Headers for fields, as a person corrects them: null where the table has no such column. */
export type Corrections = Readonly<Partial<Record<Field, string | null>>>;

/**
 * A mapping with some of its columns replaced, each by the header of the column that is meant; spellings that differ by
 * case, blanks and signs alone are one. Throws an Error that lists the headers for one that the table does not have, and for
 * a field that there is not.
 *
 * @example correctMapping(mapping, { name: 'deals.csv', headers }, { closed: 'Signed on', team: null })
 */
export function correctMapping(
  mapping: Mapping,
  { name, headers }: { readonly name: string; readonly headers: readonly Cell[] },
  corrections: Corrections,
): Mapping {
  const columns: Partial<Record<Field, MappedColumn>> = { ...mapping.columns };
  for (const [field, header] of Object.entries(corrections)) {
    if (!fieldsOf(mapping.kind).has(field))
      throw new Error(`${name}: ${field} is no field. ${listedFields(mapping.kind)}`);
    if (header === null) delete columns[field as Field];
    else if (header !== undefined) columns[field as Field] = columnCalled(header, { name, headers });
  }
  return { ...mapping, columns };
}

/** The column of a header that a person named. Throws an Error that lists the table's headers where there is none. */
export function columnCalled(
  header: string,
  { name, headers }: { readonly name: string; readonly headers: readonly Cell[] },
): MappedColumn {
  const names = headerNames(headers);
  const exact = names.indexOf(header.trim());
  const column = exact >= 0 ? exact : names.findIndex((own) => headerKey(own) === headerKey(header));
  if (column < 0 || headerKey(header) === '') {
    throw new Error(`${name}: there is no column named ${header}. Its columns are ${shown(headers)}`);
  }
  return { header: names[column] ?? '', column, certainty: 'chosen' };
}

// A file can have thousands of columns: a message lists as many as one can read.
const mostListed = 60;

function shown(headers: readonly Cell[]): string {
  const names = headerNames(headers).filter((_, place) => cellText(headers[place]) !== '');
  const more = names.length - mostListed;
  return `${names.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const fieldsOf = (kind: Mapping['kind']): ReadonlySet<string> =>
  new Set((kind === 'leads' ? leadRules : opportunityRules).map(({ field }) => field).concat('group' as never));

const listedFields = (kind: Mapping['kind']): string => `Fields are ${[...fieldsOf(kind)].join(', ')}.`;
