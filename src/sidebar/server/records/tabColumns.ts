import type { Field, Mapping } from '../../../records/mapping';
import { kindOf } from '../../../records/mapping/kindOf';
import { leadRules } from '../../../records/mapping/leadRules';
import { opportunityRules } from '../../../records/mapping/opportunityRules';
import { suggestMapping } from '../../../records/mapping/suggestMapping';
import type { Cell } from '../../../records/table/cell';
import { headerNames } from '../../../records/table/headerNames';
import type { TabColumns } from '../../protocol/calibration';

const main: Readonly<Record<Mapping['kind'], ReadonlySet<Field>>> = {
  opportunities: new Set(['id', 'stage', 'value', 'created', 'closed']),
  leads: new Set(['id', 'status', 'created', 'converted', 'qualified', 'source']),
};

/** What the columns of a tab are taken for, by its first rows. `kind` null lets the headers tell opportunities from leads. */
export function tabColumns(tab: string, rows: readonly (readonly Cell[])[], kind: Mapping['kind'] | null): TabColumns {
  const [headers = []] = rows;
  const mapping = suggestMapping({ name: tab, rows }, kind ?? kindOf(headers));
  const rules = mapping.kind === 'leads' ? leadRules : opportunityRules;
  return {
    tab,
    kind: mapping.kind,
    system: mapping.system,
    headers: headerNames(headers),
    fields: rules.map(({ field, holds }) => {
      const found = mapping.columns[field];
      return {
        field,
        label: capitalised(holds.replace(/^the /, '')),
        header: found?.header ?? null,
        isUnsure: found !== undefined && found.certainty !== 'header',
        isMain: main[mapping.kind].has(field),
      };
    }),
  };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
