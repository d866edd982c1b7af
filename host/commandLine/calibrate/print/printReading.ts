import type { Surface } from '../../plan/textTable';
import type { Report, SetAside } from '../report';
import { listing, whole } from './figures';

/** What was read and what was set aside, with the first rows of each reason. */
export function printReading(
  {
    file,
    rows,
    read,
    asOf,
    asOfFrom,
    system,
    columns,
    leadColumns,
    guessedColumns,
    setAsideRows,
    keptInPart,
    leads,
  }: Report,
  surface: Surface,
) {
  const from = system === 'plain' ? '' : ` (${system})`;
  const head = [
    `Rates from ${file}${from} as of ${asOf}: ${counted(rows, read)}`,
    ...(leads.reading ? [`Leads from ${leads.reading.file}: ${counted(leads.reading.rows, leads.reading.read)}`] : []),
    `As of ${asOf}: ${asOfFrom}${leads.reading && asOfFrom !== 'asked for' ? ' of both files' : ''}`,
    `Columns: ${listed(columns, guessedColumns.opportunities)}`,
    ...(leadColumns ? [`Columns of the leads: ${listed(leadColumns, guessedColumns.leads)}`] : []),
  ].join('\n');
  const aside = [...setAsideRows.opportunities, ...setAsideRows.leads];
  const inPart = Object.entries(keptInPart).map(([reason, count]) => [reason, whole(count)]);
  return [
    `${head}\n`,
    ...(aside.length === 0 ? [] : [listing('Set aside', aside.map(asideRow), surface)]),
    ...(inPart.length === 0 ? [] : [listing('Kept, but not in all figures', inPart, surface)]),
  ].join('\n');
}

type Headers = Readonly<Record<string, string>>;

const listed = (columns: Headers, guessed: Headers): string =>
  Object.entries(columns)
    .map(([field, header]) => {
      const shown = field.toLowerCase() === header.toLowerCase() ? field : `${field} = ${header}`;
      return field in guessed ? `${shown} (a guess)` : shown;
    })
    .join(', ');

const counted = (rows: number, read: number): string =>
  `${whole(rows)} rows, ${whole(read)} read, ${whole(rows - read)} set aside`;

const mostShown = 3;

function asideRow({ reason, count, rows }: SetAside): readonly string[] {
  const shown = rows
    .slice(0, mostShown)
    .map(({ row, text }) => `row ${row}${text === '' ? '' : `: ${shortened(text)}`}`)
    .join('; ');
  return [reason, whole(count), shown];
}

const longest = 40;
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest - 3)}...` : line;
};
