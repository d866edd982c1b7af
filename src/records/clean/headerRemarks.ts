import type { Field, Mapping } from '../mapping';
import { guessedColumns } from '../mapping/guessedColumns';
import type { Heading } from '../read/tableReader';
import type { Remark } from '../readResult';
import { cellText } from '../table/cell';

const missing: readonly { readonly fields: readonly Field[]; readonly text: string }[] = [
  { fields: ['created'], text: 'There is no column for the day of creation: no cycles and no cohorts.' },
  { fields: ['closed', 'wonOn'], text: 'There is no column for the day of closing: no cycles and no trend.' },
  { fields: ['value', 'wonValue'], text: 'There is no column for the value: no deal size.' },
];

/** What the header row itself leaves open: that it is not the first, headers that stand twice, columns that are not there. */
export function headerRemarks({ name, headers, row = 1 }: Heading, mapping: Mapping): readonly Remark[] {
  const { columns, kind } = mapping;
  const lacking =
    kind === 'leads' ? [] : missing.filter(({ fields }) => fields.every((field) => columns[field] === undefined));
  return [
    ...(row === 1
      ? []
      : [{ code: 'headerBelow', text: `The headers stand in row ${row}; what is above it is no record.` }]),
    ...twice(headers.map(cellText)).map((header) => ({
      code: 'headerTwice',
      text: `Several columns are named ${header}: ${header} means the first, ${header} (2) the second.`,
    })),
    ...lacking.map(({ text }) => ({ code: 'noColumn', text })),
    ...guessed(name, mapping),
  ];
}

function guessed(name: string, mapping: Mapping): readonly Remark[] {
  const taken = Object.entries(guessedColumns(mapping)).map(([field, header]) => `${field} = ${header}`);
  if (taken.length === 0) return [];
  const option = `${mapping.kind === 'leads' ? '--lead-map' : '--map'} FIELD=HEADER`;
  const text = `${name}: columns taken by a guess: ${taken.join(', ')}. Where one is wrong, say which is meant: ${option}, or Columns in the panel.`;
  return [{ code: 'guessedColumns', text }];
}

function twice(headers: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const header of headers) {
    if (header === '') continue;
    if (seen.has(header)) repeated.add(header);
    seen.add(header);
  }
  return [...repeated];
}
