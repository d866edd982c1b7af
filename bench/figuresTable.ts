import Table from 'cli-table3';
import type { Figure } from './figure';

const shown = ({ value, unit }: Figure): string => {
  if (unit === 'bytes') return Math.round(value).toLocaleString('en-US');
  return `${value >= 100 ? Math.round(value) : value.toPrecision(3)} ${unit}`;
};

/** Nothing but spaces between the columns: two hundred lines of frame would hide the figures. */
const BARE = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) => [
    [side, ''],
    [`${side}-mid`, ''],
    [`${side}-left`, ''],
    [`${side}-right`, ''],
    [`mid-${side}`, ''],
  ]),
);

/** The figures as a table for the terminal; with earlier figures, how each compares: 1.10 is a tenth more. */
export function figuresTable(figures: readonly Figure[], earlier?: readonly Figure[]): string {
  const before = new Map(earlier?.map((figure) => [`${figure.group}|${figure.name}`, figure.value]));
  const table = new Table({
    head: ['', 'figure', 'value', ...(earlier ? ['against before'] : [])],
    chars: { ...BARE, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: ['left', 'left', 'right', 'right'],
  });
  let group = '';
  for (const figure of figures) {
    const was = before.get(`${figure.group}|${figure.name}`);
    const against = was === undefined ? 'new' : (figure.value / was).toFixed(2);
    table.push([figure.group === group ? '' : figure.group, figure.name, shown(figure), ...(earlier ? [against] : [])]);
    group = figure.group;
  }
  return table.toString();
}
