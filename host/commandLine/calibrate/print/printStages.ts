import type { Surface } from '../../plan/textTable';
import type { StageCount } from '../report';
import { listing, whole } from './figures';

const mostShown = 30;

/** Each stage with what it was read as, and why: what --stages corrects. */
export function printStages(stages: readonly StageCount[], surface: Surface): string {
  const rows = stages.slice(0, mostShown).map(rowOf);
  const more = stages.length > rows.length ? `, the first ${rows.length} of ${whole(stages.length)}` : '';
  return listing(`Stages as they were read${more}`, rows, surface);
}

const rowOf = ({ stage, rows, outcome, because }: StageCount): readonly string[] => [
  stage || '(blank)',
  whole(rows),
  outcome ?? '-',
  because,
];
