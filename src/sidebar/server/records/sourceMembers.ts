import type { CalibratedFigure, CalibratedMember } from '../../../plan/inputs/calibrated/calibrated';
import type { Lead } from '../../../records/lead';
import { ascending, quantileOf } from '../../../records/rates/ascending';
import { groupRecords } from '../../../records/rates/groupRecords';
import { leadRates } from '../../../records/rates/leadRates';

/** Leads of a source below which a rate says next to nothing. */
const ENOUGH_LEADS = 10;
const MOST_DAYS = 365;

/** What leads tell of the sources that they name: the share that sales accepts, and the days until it does. */
export function sourceMembers(leads: readonly Lead[], table: string, asOf: number): readonly CalibratedMember[] {
  return groupRecords({ opportunities: [], leads }, 'source')
    .map(({ name, leads: own }) => ({ name, figures: figuresOf(own, table, asOf) }))
    .filter(({ figures }) => figures.length > 0);
}

function figuresOf(leads: readonly Lead[], table: string, asOf: number): readonly CalibratedFigure[] {
  const tells = leads.some(({ qualified }) => qualified !== null);
  const asked = tells ? leads.filter(({ qualified, isConverted }) => qualified || isConverted) : leads;
  if (asked.length < ENOUGH_LEADS) return [];
  const { cumulative, rate, interval, rows } = leadRates(asked, { first: null, asOf });
  const of = tells ? 'qualified leads' : 'leads, all taken as qualified';
  const accepted = cumulative ? { ...cumulative, how: within(cumulative) } : { rate, interval, how: '' };
  const days = acceptanceDays(asked);
  const median = quantileOf(days, 0.5);
  return [
    ...(accepted.rate === null || !(accepted.rate > 0)
      ? []
      : [
          {
            field: 'qualifiedToAcceptedRate',
            value: accepted.rate,
            interval: accepted.interval,
            records: rows,
            source: `${table}: converted of ${of}${accepted.how}`,
            alongside: {},
          } as const,
        ]),
    ...(median === null || median > MOST_DAYS
      ? []
      : [
          {
            field: 'acceptanceDays',
            value: Math.round(median),
            interval: null,
            records: days.length,
            source: `${table}: median days from created to converted`,
            alongside: {},
          } as const,
        ]),
  ];
}

const within = ({ horizonDays }: { readonly horizonDays: number }): string => ` within ${horizonDays} days`;

function acceptanceDays(leads: readonly Lead[]): Float64Array {
  const days: number[] = [];
  for (const { created, converted, bulkLoaded } of leads)
    if (created !== null && converted !== null && !bulkLoaded) days.push(Math.max(0, converted - Math.floor(created)));
  return ascending(days);
}
