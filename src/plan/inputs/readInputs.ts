import { columnKey, rowKey } from '../layout/keys';
import * as company from '../lines/companyInputs';
import * as goal from '../lines/goalInputs';
import { leadDefinition } from '../lines/leadDefinitionInputs';
import * as segments from '../lines/segmentInputs';
import * as sources from '../lines/sourceInputs';
import type { Line } from '../model/line';
import type { LeadDefinition, PlanInputs, Provenance, SegmentInputs, SourceInputs, Team } from './planInputs';
import { isoDate } from './serialDate';

/** The Inputs tab as it stands: keys and plain values (dates as serial numbers), row by row. */
export interface InputsTabValues {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly (readonly unknown[])[];
}

/**
 * Reads a plan's inputs back from the Inputs tab. A member whose name was cleared is no longer in the plan. A cell that
 * holds the wrong kind of value is passed on as it is: `checkInputs` names it.
 */
export function readInputs(tab: InputsTabValues): PlanInputs {
  const at = (row: string, column: string): unknown => {
    const [r, c] = [tab.rows.indexOf(row), tab.columns.indexOf(column)];
    return r < 0 || c < 0 ? '' : (tab.values[r]?.[c] ?? '');
  };
  const value = (line: Line, member?: string) => at(rowKey(line, member), 'value');
  const segmentKeys = membersOf(tab, segments.segmentName, at);
  const sourceKeys = membersOf(tab, sources.sourceName, at);
  const scalars = Object.values(goal).map((line) => [line.key, value(line)]);
  const definition = leadDefinition.map((line) => [line.key.replace('lead-', ''), textIn(value(line))]);
  return {
    ...(Object.fromEntries(scalars) as Pick<PlanInputs, keyof typeof goal>),
    company: textIn(value(company.company)),
    currency: textIn(value(company.currency)),
    fiscalYearStart: dateIn(value(company.fiscalYearStart)),
    salesLeader: textIn(value(company.salesLeader)),
    marketingLeader: textIn(value(company.marketingLeader)),
    leadDefinition: Object.fromEntries(definition) as unknown as LeadDefinition,
    segments: segmentKeys.map((key) => readSegment(key, value)),
    sources: sourceKeys.map((key) => readSource(key, segmentKeys, value, at)),
    provenance: readProvenance(tab, at),
  };
}

type Read = (row: string, column: string) => unknown;
type ReadValue = (line: Line, member?: string) => unknown;

const textIn = (got: unknown): string => (got === null || got === undefined ? '' : String(got));
const dateIn = (got: unknown): string => (typeof got === 'number' ? isoDate(got) : textIn(got));
/** A cell of the wrong kind goes through unchanged for `checkInputs` to name. */
const numberIn = (got: unknown): number => got as number;

function membersOf(tab: InputsTabValues, names: Line, at: Read): readonly string[] {
  const prefix = `${names.key}|`;
  const keys = tab.rows.filter((key) => key.startsWith(prefix) && textIn(at(key, 'value')).trim() !== '');
  return keys.map((key) => key.slice(prefix.length));
}

function readSegment(key: string, value: ReadValue): SegmentInputs {
  return {
    key,
    name: textIn(value(segments.segmentName, key)),
    shareOfGoal: numberIn(value(segments.shareOfGoal, key)),
    averageDealSize: numberIn(value(segments.averageDealSize, key)),
    closeRate: numberIn(value(segments.closeRate, key)),
    cycleDays: numberIn(value(segments.cycleDays, key)),
    openingPipeline: numberIn(value(segments.openingPipeline, key)),
  };
}

function readSource(key: string, segmentKeys: readonly string[], value: ReadValue, at: Read): SourceInputs {
  const share = (segment: string) => at(rowKey(sources.contribution, segment), columnKey('source', key));
  return {
    key,
    name: textIn(value(sources.sourceName, key)),
    team: textIn(value(sources.team, key)) as Team,
    inquiryToQualifiedRate: numberIn(value(sources.inquiryToQualifiedRate, key)),
    qualifiedToAcceptedRate: numberIn(value(sources.qualifiedToAcceptedRate, key)),
    contribution: Object.fromEntries(segmentKeys.map((segment) => [segment, numberIn(blankAsZero(share(segment)))])),
  };
}

const blankAsZero = (got: unknown): unknown => (got === '' ? 0 : got);

function readProvenance(tab: InputsTabValues, at: Read): PlanInputs['provenance'] {
  const rows = tab.rows.filter((key) => key !== '' && !key.startsWith('#'));
  const all = rows.map((key): [string, Provenance] => {
    const records = at(key, 'records');
    return [
      key,
      {
        source: textIn(at(key, 'source')),
        owner: textIn(at(key, 'owner')),
        asOf: dateIn(at(key, 'asOf')),
        ...(typeof records === 'number' && { records }),
      },
    ];
  });
  return Object.fromEntries(
    all.filter(([, { source, owner, asOf, records }]) => source || owner || asOf || records !== undefined),
  );
}
