import type { FormulasOf } from '../../model/line';
import { type Check, defineCheck } from './defineCheck';

const formulas: FormulasOf = { formulasOf: 'part' };

export const formulasStand = defineCheck({
  key: 'check-formulasStand',
  label: 'Formulas stand as written',
  says: 'Every formula of the plan still stands; a number typed over one no longer follows its inputs.',
  axes: ['part'],
  from: { formulas },
  formula: ({ countOverwritten, equal, num }, given) => equal(countOverwritten(given.formulas), num(0)),
  trouble: 'a formula was overwritten',
});

export const noErrorsShow = defineCheck({
  key: 'check-noErrorsShow',
  label: 'No formula shows an error',
  says: 'An input that is missing or wrong makes every formula that needs it show an error, such as #DIV/0!.',
  axes: ['part'],
  from: { formulas },
  formula: ({ countErrors, equal, num }, given) => equal(countErrors(given.formulas), num(0)),
  trouble: 'a formula shows an error',
});

export const nothingBetween = defineCheck({
  key: 'check-nothingBetween',
  label: 'Nothing stands between the plan’s lines',
  says: 'A row or column that is put between two segments, sources or weeks is counted in their sums, and moves what stands beside them on other tabs. Generating the plan again leaves it where it is and takes it out of them.',
  axes: ['part'],
  from: { formulas },
  formula: ({ countBetween, equal, num }, given) => equal(countBetween(given.formulas), num(0)),
  trouble: 'a row or column was put between its lines; generate the plan again, or move it',
});

/** The checks of what stands in cells: outside a sheet all of it does, so a preview leaves them out. */
export const standingChecks: readonly Check[] = [formulasStand, noErrorsShow, nothingBetween];
