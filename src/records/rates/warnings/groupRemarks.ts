import type { Remark } from '../../readResult';
import type { GroupedRates } from '../groupRates';

const LISTED = 10;

/** What groups call for saying: which are small, whether they differ at all, and which are too young to compare. */
export function groupRemarks({ groups, spread }: GroupedRates): readonly Remark[] {
  const named = Object.values(groups);
  const remarks: Remark[] = [];
  const say = (code: string, text: string) => remarks.push({ code, text });
  if (named.length > 1 && spread.mean !== null && spread.strength === null)
    say('noSpread', 'The close rates of the groups differ no more than by chance: small groups take the rate of all.');
  const small = named.filter(({ isSmall }) => isSmall).map(({ name }) => name);
  if (small.length > 0)
    say(
      'smallGroups',
      `Fewer than 100 records behind the close rate, drawn towards the rate of all: ${listed(small)}.`,
    );
  const watched = named.map(({ name, cumulativeCloseRate: rate }) => ({ name, days: rate?.horizonDays ?? 0 }));
  const longest = Math.max(...watched.map(({ days }) => days));
  const young = watched.filter(({ days }) => days > 0 && days < longest);
  if (young.length > 0) {
    const each = young.map(({ name, days }) => `${name} (${days} days)`);
    say('youngGroups', `Watched for less than ${longest} days, and cumulative up to there alone: ${listed(each)}.`);
  }
  return remarks;
}

function listed(names: readonly string[]): string {
  const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : '';
  return `${names.slice(0, LISTED).join(', ')}${more}`;
}
