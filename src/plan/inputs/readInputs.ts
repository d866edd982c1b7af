import { rowKey } from '../layout/keys';
import * as company from '../lines/companyInputs';
import * as goal from '../lines/goalInputs';
import { leadDefinition } from '../lines/leadDefinitionInputs';
import * as segments from '../lines/segmentInputs';
import * as sources from '../lines/sourceInputs';
import type { Line } from '../model/line';
import type { InputsTabValues } from './inputsTabValues';
import type { LeadDefinition, PlanInputs } from './planInputs';
import { dateIn, InputsTabReader, textIn } from './read/inputsTabReader';
import { readCalendar } from './read/readCalendar';
import { readCapacity } from './read/readCapacity';
import { readConfidence } from './read/readConfidence';
import { readLeadTypes } from './read/readLeadTypes';
import { readProvenance } from './read/readProvenance';
import { readSegments } from './read/readSegments';
import { readSources } from './read/readSources';

/**
 * Reads a plan's inputs back from the Inputs tab. A segment, source or lead type whose name was cleared is no longer in the
 * plan. A cell that holds the wrong kind of value is passed on as it is: `checkInputs` names it.
 */
export function readInputs(tab: InputsTabValues): PlanInputs {
  const reader = new InputsTabReader(tab);
  const segmentKeys = membersOf(segments.segmentName, reader);
  const scalars = Object.values(goal).map((line) => [line.key, scalarIn(line, reader)]);
  const definition = leadDefinition.map((line) => [line.key.replace('lead-', ''), reader.text(line)]);
  return {
    ...(Object.fromEntries(scalars) as Pick<PlanInputs, keyof typeof goal>),
    company: reader.text(company.company),
    currency: reader.text(company.currency),
    fiscalYearStart: dateIn(reader.value(company.fiscalYearStart)),
    salesLeader: reader.text(company.salesLeader),
    marketingLeader: reader.text(company.marketingLeader),
    leadDefinition: Object.fromEntries(definition) as unknown as LeadDefinition,
    ...readCalendar(reader),
    confidence: readConfidence(reader),
    capacity: readCapacity(reader),
    leadTypes: readLeadTypes(reader),
    segments: readSegments(segmentKeys, reader),
    sources: readSources(membersOf(sources.sourceName, reader), segmentKeys, reader),
    provenance: readProvenance(reader),
  };
}

const scalarIn = (line: Line, reader: InputsTabReader): unknown =>
  line.kind.kind === 'text' ? reader.text(line) : reader.value(line);

const membersOf = (names: Line, reader: InputsTabReader): readonly string[] =>
  reader.members(names).filter((key) => textIn(reader.at(rowKey(names, key), 'value')).trim() !== '');
