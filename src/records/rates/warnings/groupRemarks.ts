import type { Remark } from '../../readResult';
import type { GroupedRates } from '../groupRates';

const LISTED = 10;

/** What groups call for saying: which are small, and whether they differ at all. */
export function groupRemarks({ groups, spread }: GroupedRates): readonly Remark[] {
  const small = Object.values(groups).filter(({ isSmall }) => isSmall);
  const remarks: Remark[] = [];
  if (Object.keys(groups).length > 1 && spread.mean !== null && spread.strength === null)
    remarks.push({
      code: 'noSpread',
      text: 'The close rates of the groups differ no more than by chance: small groups take the rate of all.',
    });
  if (small.length > 0) {
    const names = small.slice(0, LISTED).map(({ name }) => name);
    const more = small.length > LISTED ? ` and ${small.length - LISTED} more` : '';
    remarks.push({
      code: 'smallGroups',
      text: `Fewer than 100 records behind the close rate, drawn towards the rate of all: ${names.join(', ')}${more}.`,
    });
  }
  return remarks;
}
