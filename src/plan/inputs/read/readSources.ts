import { columnKey, rowKey } from '../../layout/keys';
import * as lines from '../../lines/sourceInputs';
import type { SourceInputs, Team } from '../planInputs';
import type { InputsTabReader } from './inputsTabReader';

/** Reads the demand sources with these keys from the Inputs tab; a blank contribution is none. */
export function readSources(
  keys: readonly string[],
  segmentKeys: readonly string[],
  reader: InputsTabReader,
): readonly SourceInputs[] {
  return keys.map((key) => {
    const share = (segment: string) => reader.at(rowKey(lines.contribution, segment), columnKey('source', key));
    return {
      key,
      name: reader.text(lines.sourceName, key),
      team: reader.text(lines.team, key) as Team,
      inquiryToQualifiedRate: reader.number(lines.inquiryToQualifiedRate, key),
      qualifiedToAcceptedRate: reader.number(lines.qualifiedToAcceptedRate, key),
      acceptanceDays: reader.number(lines.acceptanceDays, key),
      contribution: Object.fromEntries(segmentKeys.map((segment) => [segment, blankAsZero(share(segment))])),
    };
  });
}

const blankAsZero = (got: unknown): number => (got === '' ? 0 : got) as number;
