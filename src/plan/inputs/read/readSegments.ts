import { rowKey } from '../../layout/keys';
import { wonBy } from '../../lines/calendarInputs';
import * as lines from '../../lines/segmentInputs';
import type { SegmentInputs } from '../planInputs';
import { curveLength } from './curveLength';
import type { InputsTabReader } from './inputsTabReader';

/** Reads the segments with these keys from the Inputs tab. */
export function readSegments(keys: readonly string[], reader: InputsTabReader): readonly SegmentInputs[] {
  const columns = reader.columns('curveDay').slice(0, curveLength(reader));
  return keys.map((key) => ({
    key,
    name: reader.text(lines.segmentName, key),
    shareOfGoal: reader.number(lines.shareOfGoal, key),
    averageDealSize: reader.number(lines.averageDealSize, key),
    dealSizeCv: reader.number(lines.dealSizeCv, key),
    closeRate: reader.number(lines.closeRate, key),
    // Records stand beside the rate that they are behind.
    closeRateRecords: reader.number(lines.closeRate, key, 'records'),
    cycleDays: reader.number(lines.cycleDays, key),
    wonBy: filledOrNone(columns.map((column) => reader.at(rowKey(wonBy, key), column))),
    openingPipeline: reader.number(lines.openingPipeline, key),
  }));
}

/** A row that is blank throughout says nothing. */
const filledOrNone = (row: readonly unknown[]): readonly number[] =>
  row.every((value) => value === '') ? [] : (row as readonly number[]);
