import type { Page } from './page';
import { type Surface, textTable } from './textTable';

/** A page as text: its head on one line each, then each section's heading over its table. */
export function printPage({ head, sections }: Page, surface: Surface): string {
  const [title, ...rest] = head;
  const top = [`${title ?? ''}: ${rest[0] ?? ''}`, ...rest.slice(1)].join('\n');
  const parts = sections.map(({ heading, rows }) => `${heading}\n${textTable(rows, surface)}`);
  return [`${top}\n`, ...parts].join('\n');
}
