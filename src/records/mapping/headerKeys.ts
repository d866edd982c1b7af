import { headerKey } from '../table/headerKey';

// `Deal - Won time` of Pipedrive, `Opportunity: Created Date` of Salesforce reports, `Opportunity_Est. revenue` of Dynamics.
const RECORD = /^(?:deal|opportunity|lead|person|contact)\s*(?:[-–:]|_(?=[A-Z]))\s*(\S.*)$/i;
const UNTOUCHABLE = /^\(do not modify\)\s*/i;
const BRACKETS = /\s*[([][^)\]]*[)\]]\s*$/;

/**
 * The ways in which a header can be looked up, the fullest first: as it stands, without the kind of record before it and
 * without what stands in brackets behind it, such as a unit or a currency.
 *
 * @example headerKeys('Deal - Value (EUR)') // ['dealvalueeur', 'valueeur', 'dealvalue', 'value']
 */
export function headerKeys(header: string): readonly string[] {
  const plain = header.trim().replace(UNTOUCHABLE, '');
  const spellings = [plain, plain.replace(BRACKETS, '')].flatMap((text) => [text, RECORD.exec(text)?.[1] ?? text]);
  return [...new Set(spellings.map((spelling) => headerKey(unaccented(spelling))))].filter((key) => key !== '');
}

const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
