import type { NumberShape } from '../model/line';
import type { Conventions } from './conventions';
import { currencies } from './currencies';

/** The number format of each shape, in the plan's currency and the locale's conventions. */
export function numberFormats(currency: string, conventions: Conventions): Readonly<Record<NumberShape, string>> {
  const sign = currencies[currency] ?? currency;
  const joint = sign.length > 1 ? ' ' : '';
  const money = conventions.currencySign === 'before' ? `[$${sign}${joint}]#,##0` : `#,##0 [$${sign}]`;
  return {
    money,
    count: '#,##0.0',
    whole: '#,##0',
    rate: '0.0%',
    ratio: '0.0000',
    days: '#,##0',
    weeks: '#,##0',
    date: conventions.dateFormat,
    text: 'General',
  };
}
