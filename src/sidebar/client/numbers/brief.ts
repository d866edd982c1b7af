import type { NumberMarks } from './numberMarks';

/** Figures cut to what fits a headline: `$9.4M`, `1,204`, `61.5`, `25%`. For reading only, never read back. */
export const brief = {
  money(value: number, { tag }: NumberMarks, currency: string): string {
    const digits = { notation: 'compact', maximumSignificantDigits: 3 } as const;
    if (!/^[A-Z]{3}$/.test(currency)) return new Intl.NumberFormat(tag, digits).format(value);
    const style = { style: 'currency', currencyDisplay: 'narrowSymbol', currency } as const;
    return new Intl.NumberFormat(tag, { ...digits, ...style }).format(value);
  },
  count(value: number, { tag }: NumberMarks): string {
    const digits = Math.abs(value) < 100 ? { maximumFractionDigits: 1 } : { maximumFractionDigits: 0 };
    return new Intl.NumberFormat(tag, digits).format(value);
  },
  percent(share: number, { tag }: NumberMarks): string {
    return new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }).format(share);
  },
};
