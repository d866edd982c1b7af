import { opportunityReader, type ReadOpportunities } from '../read/opportunities/opportunityReader';
import type { ReadOptions, RecordReader } from '../read/readOptions';
import { columnAsked } from './columnAsked';
import { type BlockwiseTable, tableBlocks } from './tableBlocks';

/** Which rows, and how they are read. `by` may also be the name of a field, such as `source`. */
export type OpportunityBlocks = Omit<BlockwiseTable, 'kind' | 'named'> & ReadOptions;

/**
 * Reads opportunities whose rows come in block by block, the header row first; see `readOpportunities`.
 *
 * @example
 * const deals = opportunityBlocks({ name: 'deals.csv', asOf: { lastDayUpTo: today } });
 * for (const rows of blocks) deals.add(rows);
 * deals.finish().records
 */
export function opportunityBlocks({ by, ...given }: OpportunityBlocks): RecordReader<ReadOpportunities> {
  return tableBlocks({ ...given, kind: 'opportunities', named: by === undefined ? [] : [by] }, (heading, mapping) =>
    opportunityReader(heading, mapping, {
      ...given,
      ...(by === undefined ? {} : { by: columnAsked(by, heading, mapping) }),
    }),
  );
}
