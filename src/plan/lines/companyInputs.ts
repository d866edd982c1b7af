import { serialDate } from '../inputs/serialDate';
import type { InputLine } from '../model/line';
import { currencies } from '../print/currencies';
import { scalarInput } from './inputLine';
import { kinds } from './kinds';

const textual = { kind: kinds.text, shape: 'text' } as const;

export const company = scalarInput('company', { ...textual, label: 'Company', says: 'Whose plan this is.' });

export const currency = scalarInput('currency', {
  ...textual,
  label: 'Currency',
  says: 'Plan currency, as its three-letter code. Generate again after changing it, so that formats follow.',
  bounds: { oneOf: Object.keys(currencies) },
});

export const fiscalYearStart: InputLine = {
  type: 'input',
  key: 'fiscalYearStart',
  label: 'Fiscal year starts',
  says: 'First day of the year that the plan covers.',
  kind: kinds.date,
  shape: 'date',
  axes: [],
  bounds: {},
  path: () => 'fiscalYearStart',
  read: (inputs) => serialDate(inputs.fiscalYearStart) ?? inputs.fiscalYearStart,
};

export const salesLeader = scalarInput('salesLeader', {
  ...textual,
  label: 'Sales leader',
  says: 'Who signs the goals for sales.',
  bounds: { mayBeBlank: true },
});

export const marketingLeader = scalarInput('marketingLeader', {
  ...textual,
  label: 'Marketing leader',
  says: 'Who signs the goals for marketing.',
  bounds: { mayBeBlank: true },
});
