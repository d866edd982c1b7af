import type { Field, Mapping } from '../../../records/mapping';
import { headerPlace } from '../../../records/mapping/headerPlace';
import { kindOf } from '../../../records/mapping/kindOf';
import { leadRules } from '../../../records/mapping/leadRules';
import { opportunityRules } from '../../../records/mapping/opportunityRules';
import { sampleRows, suggestMapping } from '../../../records/mapping/suggestMapping';
import type { Cell, Table } from '../../../records/table/cell';
import { headerNames } from '../../../records/table/headerNames';
import { rowJoin } from '../../../records/table/rowJoin';
import type { TabColumns } from '../../protocol/calibration';
import type { RowStore } from '../serverParts';

const main: Readonly<Record<Mapping['kind'], ReadonlySet<Field>>> = {
  opportunities: new Set(['id', 'stage', 'value', 'created', 'closed']),
  leads: new Set(['id', 'status', 'created', 'converted', 'qualified', 'source']),
};

/** Which tab, and what it is asked about. */
export interface TabAsked {
  readonly tab: string;
  /** null lets the headers tell opportunities from leads. */
  readonly as: Mapping['kind'] | null;
  /** A tab with more columns for its rows. */
  readonly with: string | null;
}

/** What the columns of a tab are taken for, by its first rows. */
export function tabColumns({ tab, as, with: other }: TabAsked, store: RowStore): TabColumns {
  const sample = (name: string) => [...store.tabRows(name, sampleRows + 1)].flat();
  const lines = sample(tab);
  const own = lines.slice(headerPlace(lines, as, []));
  const rows = other === null ? own : joined(tab, own, { name: other, rows: sample(other) });
  const [headers = []] = rows;
  const kind = as ?? kindOf(headers);
  const mapping = suggestMapping({ name: tab, rows }, kind);
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

function joined(name: string, [headers = [], ...rows]: readonly (readonly Cell[])[], other: Table) {
  const joining = rowJoin({ name, headers, rows }, other);
  return [joining.headers, ...rows.map(joining.join)];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
