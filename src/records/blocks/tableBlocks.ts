import type { Mapping } from '../mapping';
import { type Corrections, correctMapping } from '../mapping/correctMapping';
import { headerPlace } from '../mapping/headerPlace';
import { sampleRows, suggestMapping } from '../mapping/suggestMapping';
import type { RecordReader } from '../read/readOptions';
import type { Heading } from '../read/tableReader';
import type { Cell, Table } from '../table/cell';
import { rowJoin } from '../table/rowJoin';

/** A table whose rows come in block by block, the header row first or below a title and blank lines. */
export interface BlockwiseTable {
  readonly name: string;
  readonly kind: Mapping['kind'];
  /** Headers that stand in for those which the mapping suggests. */
  readonly corrections?: Corrections;
  /** Headers that somebody named besides, such as the one to split by. */
  readonly named?: readonly string[];
  /** A table with more columns for these rows; see `rowJoin`. */
  readonly join?: Table | null;
}

type Rows = readonly (readonly Cell[])[];

/**
 * Takes the blocks of a table, suggests a mapping once as many rows are there as it looks at, and hands them on to the reader
 * made for it. Of the rows no more than these are held here. `add` and `finish` throw what the mapping and the reader throw.
 */
export function tableBlocks<Result>(
  { name, kind, corrections = {}, named = [], join = null }: BlockwiseTable,
  readerFor: (heading: Heading, mapping: Mapping) => RecordReader<Result>,
): RecordReader<Result> {
  let reader: RecordReader<Result> | null = null;
  let joined = (rows: Rows): Rows => rows;
  let early: (readonly Cell[])[] = [];
  const begin = (): RecordReader<Result> => {
    const chosen = Object.values(corrections).filter((header) => typeof header === 'string');
    const place = headerPlace(early, kind, [...chosen, ...named]);
    const [own = [], ...rows] = early.slice(place);
    const joining = join === null ? null : rowJoin({ name, headers: own }, join);
    if (joining) joined = (block) => block.map(joining.join);
    const headers = joining?.headers ?? own;
    const heading = { name, headers, row: place + 1 };
    const body = joined(rows);
    const suggested = suggestMapping({ name, rows: [headers, ...body] }, kind);
    const begun = readerFor(heading, correctMapping(suggested, heading, corrections));
    begun.add(body);
    early = [];
    return begun;
  };
  return {
    add: (rows) => {
      const block = [...rows];
      if (reader) reader.add(joined(block));
      else {
        for (const row of block) early.push(row);
        if (early.length > sampleRows) reader = begin();
      }
    },
    finish: () => {
      reader ??= begin();
      return reader.finish();
    },
  };
}
