import type { Lead } from '../lead';
import type { Field, Mapping } from '../mapping';
import { leadReader } from '../read/leads/leadReader';
import type { ReadOptions, RecordReader } from '../read/readOptions';
import type { Heading } from '../read/tableReader';
import type { ReadResult } from '../readResult';
import { headerKey } from '../table/headerKey';
import { headerNames } from '../table/headerNames';
import { type BlockwiseTable, tableBlocks } from './tableBlocks';

/** Which rows, and how they are read. */
export type LeadBlocks = Omit<BlockwiseTable, 'kind' | 'named'> &
  Omit<ReadOptions, 'by' | 'stages' | 'history'> & {
    /** The mapping of the opportunities, where these are grouped: leads are then split by the column that means the same. */
    readonly besides?: Mapping;
  };

/**
 * Reads leads whose rows come in block by block, the header row first; see `readLeads`. Where the opportunities are grouped by
 * a column that leads do not have, leads stay without a group.
 */
export function leadBlocks({ besides, ...given }: LeadBlocks): RecordReader<ReadResult<Lead>> {
  return tableBlocks({ ...given, kind: 'leads' }, (heading, mapping) => {
    const by = besides === undefined ? null : sameColumn(besides, heading, mapping);
    return leadReader(heading, mapping, { ...given, ...(by === null ? {} : { by }) });
  });
}

/** The header by which leads are split as the opportunities are: of the same name, or of the same field. */
function sameColumn(besides: Mapping, { headers }: Heading, mapping: Mapping): string | null {
  const { group } = besides.columns;
  if (group === undefined) return null;
  const named = headerNames(headers).find((header) => headerKey(header) === headerKey(group.header));
  if (named !== undefined) return named;
  const fields = Object.entries(besides.columns) as [Field, { readonly column: number }][];
  const field = fields.find(([name, { column }]) => name !== 'group' && column === group.column)?.[0];
  return (field && mapping.columns[field]?.header) ?? null;
}
