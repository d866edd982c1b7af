import { shortfall } from '../capacity/capacityLines';
import { defineCheck } from './defineCheck';

const CENT_PLACES = 2;

export const capacityCoversTarget = defineCheck({
  key: 'check-capacityCoversTarget',
  label: 'Capacity covers what is to be booked',
  says: 'Bookings capacity of the ramped reps against the revenue quota of sales, quarter by quarter; passes where no reps are modelled.',
  axes: ['quarter'],
  from: { shortfall },
  formula: ({ equal, num, round }, given) => equal(round(given.shortfall, CENT_PLACES), num(0)),
  trouble: 'the reps on Capacity cannot book what is to be booked',
});
