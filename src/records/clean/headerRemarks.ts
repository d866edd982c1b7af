import type { Field, Mapping } from '../mapping';
import type { Heading } from '../read/tableReader';
import type { Remark } from '../readResult';
import { cellText } from '../table/cell';

const missing: readonly { readonly fields: readonly Field[]; readonly text: string }[] = [
  { fields: ['created'], text: 'There is no column for the day of creation: no cycles and no cohorts.' },
  { fields: ['closed', 'wonOn'], text: 'There is no column for the day of closing: no cycles and no trend.' },
  { fields: ['value', 'wonValue'], text: 'There is no column for the value: no deal size.' },
];

/** What the header row itself leaves open: that it is not the first, headers that stand twice, columns that are not there. */
export function headerRemarks({ headers, row = 1 }: Heading, { columns, kind }: Mapping): readonly Remark[] {
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
  ];
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
