import { stageKey } from '../stages/stageTable';

/** How a lead stands: became an opportunity, was handed back by sales, or neither so far. */
export type LeadStanding = 'converted' | 'rejected' | 'working';

/** What a person says that statuses mean, by their names. */
export type LeadStatuses = Readonly<Record<string, LeadStanding>>;

// Salesforce: Closed - Converted, Closed - Not Converted, Unqualified. HubSpot: Open deal, Unqualified. Zoho: Junk Lead, Lost
// Lead, Not Qualified. Dynamics: Disqualified, and the reasons Lost, Cannot Contact, No Longer Interested.
const REJECTED =
  /unqualified|disqualified|not ?qualified|not ?converted|rejected|recycled|returned|handed ?back|junk|lost|cannot ?contact|no ?longer ?interested|abgelehnt|unqualifiziert|disqualifiziert|rejete|rechazad[oa]|descalificad[oa]|desqualificad[oa]/;
const CONVERTED = /converted|open ?deal|konvertiert|converti|convertid[oa]/;
// HubSpot's lifecycle stages past that of a sales-qualified lead.
const PAST_LEAD = /^(?:opportunity|customer|evangelist|salesopportunity)$/;

/** Reads the statuses of leads by their words, and by the user's table before those. */
export function leadStatusReader(statuses: LeadStatuses): (status: string) => LeadStanding {
  const chosen = new Map(Object.entries(statuses).map(([status, standing]) => [stageKey(status), standing]));
  return (status) => chosen.get(stageKey(status)) ?? said(status);
}

function said(status: string): LeadStanding {
  const words = status
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  if (REJECTED.test(words)) return 'rejected';
  return CONVERTED.test(words) || PAST_LEAD.test(words.replace(/ /g, '')) ? 'converted' : 'working';
}

/** Whether marketing qualified a lead in this lifecycle stage of HubSpot; null where the stage is not one of those. */
export function isQualifiedIn(lifecycle: string): boolean | null {
  const letters = stageKey(lifecycle);
  if (/^(?:marketingqualifiedlead|mql|salesqualifiedlead|sql)$/.test(letters) || PAST_LEAD.test(letters)) return true;
  return /^(?:subscriber|lead)$/.test(letters) ? false : null;
}
