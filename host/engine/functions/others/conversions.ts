import type { CellFunction } from './cellFunction';

/** TO_PERCENT, TO_DOLLARS, TO_DATE, TO_PURE_NUMBER and TO_TEXT: the same value under another format. */
export const conversions: readonly CellFunction[] = [
  toFormat('TO_PERCENT', '0%'),
  toFormat('TO_DOLLARS', '$#,##0.00'),
  toFormat('TO_DATE', 'm/d/yyyy'),
  toFormat('TO_PURE_NUMBER', '0.###############'),
  {
    name: 'TO_TEXT',
    says: 'A value as text, as its format shows it.',
    category: 'Parser',
    params: ['value (any)'],
    compute: (o) =>
      function (value) {
        const single = o.helpers.isMatrix(value) ? value[0]?.[0] : value;
        if (typeof single?.value !== 'number') return o.helpers.toString(single);
        const format = single.format ? { format: single.format } : {};
        return o.helpers.formatValue(single.value, { ...format, locale: this.locale });
      },
  },
];

function toFormat(name: string, format: string): CellFunction {
  return {
    name,
    says: `A number shown as ${format}.`,
    category: 'Parser',
    params: ['value (any)'],
    compute: () => (value) => {
      const single = Array.isArray(value) ? value[0]?.[0] : value;
      if (typeof single?.value !== 'number') return { value: single?.value ?? null };
      return { value: single.value, format };
    },
  };
}
