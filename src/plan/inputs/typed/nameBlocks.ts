import { rowKey } from '../../layout/keys';
import { leadTypeRate } from '../../lines/leadTypeInputs';
import { segmentName } from '../../lines/segmentInputs';
import { sourceName } from '../../lines/sourceInputs';

/** Members whose names stand one below the other on Inputs, with a row after them into which a new name is typed. */
export interface NameBlock {
  readonly list: 'segments' | 'sources' | 'leadTypes';
  readonly one: string;
  /** How to add one, for its note. */
  readonly says: string;
  /** What the keys of the names' rows begin with. */
  readonly prefix: string;
  /** Key of the row for a new name. */
  readonly entryKey: string;
  /** Key of the column in which the names stand. */
  readonly column: string;
  /** Key of a column that a row of the user's must fill as well to be taken for a member. */
  readonly with?: string;
  /** Key of a member whose name has no Latin letters. */
  readonly fallback: string;
}

export const segmentBlock: NameBlock = {
  list: 'segments',
  one: 'segment',
  says: 'Type the name of another segment here, then generate again. It starts with the figures of the one above and no share of the goal.',
  prefix: rowKey(segmentName, ''),
  entryKey: '#add-segment',
  column: 'value',
  fallback: 'segment',
};

export const sourceBlock: NameBlock = {
  list: 'sources',
  one: 'demand source',
  says: 'Type the name of another demand source here, then generate again. It starts with the rates of the one above and no contribution.',
  prefix: rowKey(sourceName, ''),
  entryKey: '#add-source',
  column: 'value',
  fallback: 'source',
};

export const leadTypeBlock: NameBlock = {
  list: 'leadTypes',
  one: 'lead type',
  says: 'Type the name of another lead type here and its rate beside it, then generate again.',
  prefix: rowKey(leadTypeRate, ''),
  entryKey: '#add-leadType',
  column: 'label',
  with: 'value',
  fallback: 'lead-type',
};

export const nameBlocks: readonly NameBlock[] = [segmentBlock, sourceBlock, leadTypeBlock];
