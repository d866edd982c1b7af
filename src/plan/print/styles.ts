import type { CellStyle } from '../printedPlan';

const ink = '#1f2937';
const quiet = '#6b7280';
const base: CellStyle = {
  background: null,
  fontColor: ink,
  bold: false,
  italic: false,
  fontSize: 10,
  align: 'left',
  wrap: false,
};

/** Every style of the plan. Blue on a light fill is an input, everywhere. */
export const styles = {
  title: { ...base, bold: true, fontSize: 18, fontColor: '#134e4a' },
  company: { ...base, fontSize: 11, fontColor: quiet },
  state: { ...base, bold: true, fontColor: '#166534' },
  heading: { ...base, bold: true, fontSize: 11, background: '#134e4a', fontColor: '#ffffff' },
  headingRight: { ...base, bold: true, fontSize: 11, background: '#134e4a', fontColor: '#ffffff', align: 'right' },
  subheading: { ...base, bold: true, background: '#e6f0ef', fontColor: '#134e4a' },
  subheadingRight: { ...base, bold: true, background: '#e6f0ef', fontColor: '#134e4a', align: 'right' },
  label: base,
  memberLabel: base,
  unit: { ...base, fontColor: quiet },
  remark: { ...base, fontColor: quiet, italic: true },
  paragraph: { ...base, wrap: true },
  input: { ...base, background: '#eff6ff', fontColor: '#1d4ed8', align: 'right' },
  inputHeadline: {
    ...base,
    bold: true,
    fontSize: 14,
    background: '#eff6ff',
    fontColor: '#1d4ed8',
    align: 'right',
  },
  inputText: { ...base, background: '#eff6ff', fontColor: '#1d4ed8' },
  number: { ...base, align: 'right' },
  text: base,
  textRight: { ...base, align: 'right', fontColor: quiet },
  total: { ...base, bold: true, align: 'right', background: '#f3f4f6' },
  totalLabel: { ...base, bold: true, background: '#f3f4f6' },
  headline: { ...base, bold: true, fontSize: 14, align: 'right', fontColor: '#134e4a' },
  // The colour that Sheets itself gives a link.
  link: { ...base, fontColor: '#1155cc' },
  name: { ...base, bold: true },
  signature: { ...base, fontSize: 8, fontColor: quiet, background: '#f3f4f6' },
  failing: { ...base, background: '#fee2e2', fontColor: '#991b1b' },
  key: { ...base, fontColor: '#9ca3af', fontSize: 8 },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof styles;
