import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../host/csv/decodeText';
import { readCsv } from '../../host/csv/readCsv';
import { projectRoot } from '../../host/projectRoot';
import type { Table } from '../../src/records/table/cell';

/** One of the exports under test/fixtures/crm; its README says where their headers come from. */
export function crmExport(name: string): Table {
  const bytes = readFileSync(join(projectRoot, 'test', 'fixtures', 'crm', name));
  return { name, rows: readCsv(decodeText(bytes, name), name) };
}
