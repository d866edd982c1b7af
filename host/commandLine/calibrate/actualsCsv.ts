import Papa from 'papaparse';

const columns = ['from', 'to', 'segment', 'source', 'leads', 'qualified', 'opportunities', 'won', 'lost', 'revenue'];

/** Actuals as a CSV file with a header row. Names that a spreadsheet would take for a formula are kept texts. */
export function actualsCsv(rows: readonly Readonly<Record<string, string | number>>[]): string {
  return `${Papa.unparse({ fields: columns, data: rows.map((row) => columns.map((column) => row[column])) }, { newline: '\n', escapeFormulae: true })}\n`;
}
