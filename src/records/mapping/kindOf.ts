import type { Mapping } from '../mapping';
import type { Cell } from '../table/cell';
import { headerNames } from '../table/headerNames';
import { keys } from './fieldRule';
import { headerKeys } from './headerKeys';

const ofLeads = new Set(
  keys(
    'leadstatus hsleadstatus lifecyclestage isconverted converteddate leadid leadowner leadname firstcontact contactowner ismql mql',
  ),
);
const ofOpportunities = new Set(
  keys(
    'dealstage stagename stage amount closedate closingdate dealname opportunityname opportunityid iswon dealowner value',
  ),
);

/** Whether the rows under these headers are more likely leads or opportunities, so that a panel can start with one of them. */
export function kindOf(headers: readonly Cell[]): Mapping['kind'] {
  const all = headerNames(headers).map(headerKeys);
  const count = (known: ReadonlySet<string>): number => all.filter((own) => own.some((key) => known.has(key))).length;
  return count(ofLeads) > count(ofOpportunities) ? 'leads' : 'opportunities';
}
