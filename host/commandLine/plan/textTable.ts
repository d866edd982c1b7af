import Table from 'cli-table3';
import type { PageCell } from './page';

/** Where a table is printed: a terminal shows lines around it, a file or a pipe gets plain columns. */
export type Surface = 'terminal' | 'plain';

const noLines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** Rows of cells as aligned text, with a line break at its end. */
export function textTable(rows: readonly (readonly PageCell[])[], surface: Surface): string {
  const onTerminal = surface === 'terminal';
  const table = new Table({
    ...(onTerminal ? {} : { chars: noLines }),
    style: {
      head: [],
      border: onTerminal ? ['grey'] : [],
      'padding-left': onTerminal ? 1 : 0,
      'padding-right': onTerminal ? 1 : 0,
      compact: true,
    },
  });
  for (const row of rows) table.push(row.map(({ text, align }) => ({ content: text, hAlign: align })));
  const lines = table.toString().split('\n');
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
