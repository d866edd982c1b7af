import type { PlanInputs, Provenance } from '../planInputs';
import { provenanceFields } from '../provenanceFields';
import { readSource } from '../provenanceSource';
import { dateIn, type InputsTabReader, textIn } from './inputsTabReader';

/** Reads where figures come from, by the key of their row on the Inputs tab; rows of which nothing is said are left out. */
export function readProvenance(reader: InputsTabReader): PlanInputs['provenance'] {
  const rows = reader.tab.rows.filter((key) => key !== '' && !key.startsWith('#'));
  const said = rows.flatMap((key): [string, Provenance][] => {
    const provenance = provenanceOf(key, reader);
    const { source, owner, asOf, records, basis } = provenance;
    return source || basis || owner || asOf || records !== undefined ? [[key, provenance]] : [];
  });
  return Object.fromEntries(said);
}

function provenanceOf(key: string, reader: InputsTabReader): Provenance {
  const fields = provenanceFields(key);
  const at = (field: keyof Provenance) => (fields.includes(field) ? reader.at(key, field) : '');
  const records = at('records');
  return {
    ...readSource(textIn(at('source'))),
    owner: textIn(at('owner')),
    asOf: dateIn(at('asOf')),
    ...(typeof records === 'number' && { records }),
  };
}
