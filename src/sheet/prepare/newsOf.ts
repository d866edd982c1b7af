import type { PlanInputs } from '../../plan/inputs/planInputs';
import { shownContent } from '../cells/cellText';
import type { Plain } from '../cells/plain';
import { type LiveBook, writtenTab } from '../live/liveBook';
import type { PlanSource } from '../planSource';
import { INPUTS } from './inputsOf';

/** What `inputs` have that the plan as it was written has not, and the other way round, in sentences. */
export function newsOf({ standing }: LiveBook, source: PlanSource, inputs: PlanInputs): readonly string[] {
  const written = writtenTab(standing, INPUTS);
  if (!written) return [];
  const { rows, columns } = written.layout;
  const values = (written.facets.content ?? []).map((cells) => cells.map(shown));
  return source.news(source.readInputs({ rows, columns, values }), inputs);
}

const shown = (content: Plain | null): Plain => (typeof content === 'string' ? shownContent(content) : (content ?? ''));
