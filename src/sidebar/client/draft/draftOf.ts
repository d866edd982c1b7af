import type { Draft } from '../../protocol/planForm';
import type { AppState } from '../state/appState';

/** What of the state is kept between openings of the sidebar. */
export function draftOf({ form, marks, step, startedFrom, taken }: AppState): Draft {
  return { form, locale: marks.tag, step, startedFrom, taken };
}
