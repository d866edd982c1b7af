import type { Analyses } from '../analyses/analyses';
import { tells } from '../analyses/campaignTag';
import type { ReadTables } from '../clean/everySetAside';
import type { Remark } from '../readResult';

/** What the analyses themselves leave open, and what would settle it. */
export function analysisRemarks(tables: ReadTables, analyses: Analyses): readonly Remark[] {
  return [...campaignRemarks(tables, analyses), ...contactRemarks(tables, analyses)];
}

/** Where opportunities and leads do not name the same. */
function campaignRemarks({ opportunities, leads }: ReadTables, { campaigns }: Analyses): readonly Remark[] {
  const tables = [opportunities, ...(leads ? [leads] : [])].filter(({ records }) => records.length > 0);
  if (campaigns === null || tables.length < 2) return [];
  const namedIn = (tag: 'campaign' | 'source') => tables.filter(({ records }) => tells(records, tag));
  const [one, other] = namedIn(campaigns.by);
  if (other === undefined) {
    const text = `Only ${one?.name} names a ${campaigns.by}, so no lead is traced to its win. Give both tables a column for the campaign or the source.`;
    return [{ code: 'campaignsApart', text }];
  }
  const [table] = namedIn('campaign');
  if (campaigns.by === 'campaign' || table === undefined) return [];
  const text = `Only ${table.name} names campaigns, so leads and wins are traced by source, which both tables name.`;
  return [{ code: 'campaignsBySource', text }];
}

function contactRemarks({ leads }: ReadTables, { followUp }: Analyses): readonly Remark[] {
  if (leads === null || followUp?.contacts !== 'untold') return [];
  const { firstContact } = leads.mapping.columns;
  const lacks =
    firstContact === undefined
      ? 'there is no column for the first contact, such as First Contact or First Response Date'
      : `no lead has a first contact in ${firstContact.header}`;
  const text =
    `${leads.name}: ${lacks}, so whether sales followed leads up in time cannot be told. If another column holds it, ` +
    'name it: --lead-map "firstContact=HEADER", or Columns in the panel.';
  return [{ code: 'noFirstContact', text }];
}
