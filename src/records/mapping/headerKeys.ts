import type { Mapping } from '../mapping';
import { headerKey } from '../table/headerKey';

// `Deal - Won time` of Pipedrive, `Opportunity: Created Date` of Salesforce reports, `Opportunity_Est. revenue` of Dynamics.
const record = (names: string): RegExp => new RegExp(`^(?:${names})\\s*(?:[-–:]|_(?=[A-Z]))\\s*(\\S.*)$`, 'i');
const [ofOpportunities, ofLeads] = ['deal|opportunity', 'lead|person|contact'];
const RECORD = {
  opportunities: record(ofOpportunities),
  leads: record(ofLeads),
  any: record(`${ofOpportunities}|${ofLeads}`),
};
const UNTOUCHABLE = /^\(do not modify\)\s*/i;
const BRACKETS = /\s*[([][^)\]]*[)\]]\s*$/;

/**
 * The ways in which a header can be looked up, the fullest first: as it stands, without the kind of record before it and
 * without what stands in brackets behind it, such as a unit or a currency. `Contact: Created Date` among opportunities stays what
 * it is: the day of another record.
 *
 * @example headerKeys('Deal - Value (EUR)') // ['dealvalueeur', 'valueeur', 'dealvalue', 'value']
 */
export function headerKeys(header: string, kind: Mapping['kind'] | 'any' = 'any'): readonly string[] {
  const plain = header.trim().replace(UNTOUCHABLE, '');
  const spellings = [plain, plain.replace(BRACKETS, '')].flatMap((text) => [
    text,
    RECORD[kind].exec(text)?.[1] ?? text,
  ]);
  return [...new Set(spellings.map((spelling) => headerKey(unaccented(spelling))))].filter((key) => key !== '');
}

const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
