import Table from 'cli-table3';
import type { Figure } from './figure';

const shown = ({ value, unit }: Figure): string => {
  if (unit === 'bytes') return Math.round(value).toLocaleString('en-US');
  return `${value.toPrecision(3)} ${unit}`;
};

/** The figures as a table for the terminal; with earlier figures, how each compares: 1.10 is a tenth more. */
export function figuresTable(figures: readonly Figure[], earlier?: readonly Figure[]): string {
  const before = new Map(earlier?.map((figure) => [`${figure.group}|${figure.name}`, figure.value]));
  const table = new Table({
    head: ['', 'figure', 'value', ...(earlier ? ['against before'] : [])],
    style: { head: [] },
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
