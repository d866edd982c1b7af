import { leadTypeRate } from '../../lines/leadTypeInputs';
import type { LeadTypeInputs } from '../planInputs';
import type { InputsTabReader } from './inputsTabReader';

/** Reads the lead types that have a name from the Inputs tab. */
export function readLeadTypes(reader: InputsTabReader): readonly LeadTypeInputs[] {
  return reader
    .members(leadTypeRate)
    .map((key) => ({
      key,
      name: reader.text(leadTypeRate, key, 'label'),
      leadToWinRate: reader.number(leadTypeRate, key),
    }))
    .filter(({ name }) => name.trim() !== '');
}
