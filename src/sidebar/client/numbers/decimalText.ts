/**
 * The shortest decimal text that reads back as exactly this number, times ten to the `shift`: decimalText(0.14, 2) is
 * `14`, where 0.14 * 100 is 14.000000000000002.
 */
export function decimalText(value: number, shift = 0): string {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const point = 1 + Number(exponent) + shift;
  const whole = digits.slice(0, Math.max(point, 0)).padEnd(Math.max(point, 1), '0');
  const fraction = `${'0'.repeat(Math.max(-point, 0))}${digits.slice(Math.max(point, 0))}`.replace(/0+$/, '');
  const sign = value < 0 ? '-' : '';
  return `${sign}${whole.replace(/^0+(?=\d)/, '')}${fraction && `.${fraction}`}`;
}
