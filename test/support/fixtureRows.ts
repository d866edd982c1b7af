import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';

/** The rows of a table under test/fixtures by column name; the script that made it stands beside it. */
export function fixtureRows(folder: string, file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(path.join(__dirname, '../fixtures', folder, file), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, delimiter: ',', skipEmptyLines: true }).data;
}
