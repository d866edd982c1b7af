import type { Mapping } from '../mapping';
import { type Corrections, correctMapping } from '../mapping/correctMapping';
import { headerPlace } from '../mapping/headerPlace';
import { sampleRows, suggestMapping } from '../mapping/suggestMapping';
import type { RecordReader } from '../read/readOptions';
import type { Heading } from '../read/tableReader';
import type { Remark } from '../readResult';
import type { Cell } from '../table/cell';
import { type JoinedTable, type RowJoin, rowJoin } from '../table/rowJoin';
import { joinRemarks } from './joinRemarks';

/** A table whose rows come in block by block, the header row first or below a title and blank lines. */
export interface BlockwiseTable {
  readonly name: string;
  readonly kind: Mapping['kind'];
  /** Headers that stand in for those which the mapping suggests. */
  readonly corrections?: Corrections;
  /** Headers that somebody named besides, such as the one to split by. */
  readonly named?: readonly string[];
  /** A table with more columns for these rows; see `rowJoin`. */
  readonly join?: JoinedTable | null;
}

type Rows = readonly (readonly Cell[])[];

/**
 * Takes the blocks of a table, suggests a mapping once as many rows are there as it looks at, and hands them on to the reader
 * made for it. Of the rows no more than these are held here. `add` and `finish` throw what the mapping and the reader throw.
 */
export function tableBlocks<Result extends { readonly remarks: readonly Remark[] }>(
  { name, kind, corrections = {}, named = [], join = null }: BlockwiseTable,
  readerFor: (heading: Heading, mapping: Mapping) => RecordReader<Result>,
): RecordReader<Result> {
  let reader: RecordReader<Result> | null = null;
  let joining: RowJoin | null = null;
  const joined = (rows: Rows): Rows => (joining === null ? rows : rows.map(joining.join));
  let early: (readonly Cell[])[] = [];
  const begin = (): RecordReader<Result> => {
    const chosen = Object.values(corrections).filter((header) => typeof header === 'string');
    const place = headerPlace(early, kind, [...chosen, ...named]);
    const [own = [], ...rows] = early.slice(place);
    joining = join === null ? null : rowJoin({ name, headers: own, rows: rows.slice(0, sampleRows) }, join);
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
      const result = reader.finish();
      if (joining === null || join === null) return result;
      return { ...result, remarks: [...result.remarks, ...joinRemarks({ name, other: join.name, joining })] };
    },
  };
}
