import type { Mapping } from '../mapping';
import type { Cell } from '../table/cell';
import { headerNames } from '../table/headerNames';
import { keys } from './fieldRule';
import { headerKeys } from './headerKeys';

const marks: Readonly<Record<Mapping['kind'], ReadonlySet<string>>> = {
  leads: new Set(
    keys(
      'lead leadstatus hsleadstatus lifecyclestage isconverted converteddate leadid leadowner leadname firstcontact contactowner ' +
        'ismql mql email emailaddress firstname lastname jobtitle contactid',
    ),
  ),
  opportunities: new Set(
    keys(
      'dealstage stagename stage amount closedate closingdate dealname opportunityname opportunityid iswon dealowner value',
    ),
  ),
};

/** The headers that tables of one kind have, and tables of the other hardly. */
export const kindMarks = (headers: readonly Cell[], kind: Mapping['kind']): readonly string[] =>
  headerNames(headers).filter((header) => headerKeys(header).some((key) => marks[kind].has(key)));
