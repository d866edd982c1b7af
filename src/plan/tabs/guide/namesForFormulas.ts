import { leadsDue } from '../../lines/calendar/dueLines';
import { revenueToCreate } from '../../lines/gapLines';
import { revenueGoal } from '../../lines/goalInputs';
import { opportunitiesThisYear } from '../../lines/goalsInTimeLines';
import { marketingConfidentQuota, marketingQuota, newClients, salesQuota } from '../../lines/goalsLines';
import { chosenQuota } from '../../lines/quotas/chosenLines';
import type { Line } from '../../model/line';

/** Named ranges for formulas of the user's own: those most asked for, and what each holds. */
export const namesForFormulas: readonly (readonly [line: Line, meaning: string])[] = [
  [revenueGoal, 'The goal. The other figures on Inputs have names of their kind too.'],
  [revenueToCreate, 'Revenue left for sales and marketing to create in the year.'],
  [newClients, 'Deals to win from new opportunities, a whole number.'],
  [salesQuota, 'Revenue that sales must close.'],
  [marketingQuota, 'Opportunities that marketing owes at expected value.'],
  [
    marketingConfidentQuota,
    'Opportunities that marketing owes at the chosen confidence; blank where that is out of reach.',
  ],
  [chosenQuota, 'The same for each source: a row in the order of the sources.'],
  [opportunitiesThisYear, 'Opportunities to create in the year, so that enough of them closes within it.'],
  [leadsDue.total.byQuarter, 'Qualified leads due in each quarter: a row of four. =INDEX(name, 1, 1) is the first.'],
];
