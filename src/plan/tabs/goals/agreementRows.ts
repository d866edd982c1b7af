import type { PlanInputs } from '../../inputs/planInputs';
import { rowKey } from '../../layout/keys';
import { mirror, type RowSpec, words } from '../../layout/tabDefinition';
import { wrappedHeight } from '../../layout/wrappedHeight';
import { leadDefinition } from '../../lines/leadDefinitionInputs';
import type { Line } from '../../model/line';
import { TEXT_WIDTH } from './goalsColumns';

const SIGN_HEIGHT = 48;
const ONE_LINE = wrappedHeight('', TEXT_WIDTH);

/** What both teams call a lead. A row of more lines has the height for them; one without a height grows with its text by itself. */
export const leadRows = (inputs: PlanInputs): readonly RowSpec[] =>
  leadDefinition.map((line) => {
    const height = wrappedHeight(String(line.read(inputs, {})), TEXT_WIDTH);
    return {
      key: `goal-${rowKey(line)}`,
      ...(height > ONE_LINE && { height }),
      cells: { label: words(line.label, 'label', line.says), text: mirror(line, {}, 'paragraph') },
    };
  });

/** A line to sign on: who signs, for which team, and the date. */
export const signRow = (leader: Line, team: string): RowSpec => ({
  key: `sign-${rowKey(leader)}`,
  height: SIGN_HEIGHT,
  cells: {
    label: mirror(leader, {}, 'name'),
    value: words(`For ${team}`, 'text'),
    text: words('Signature', 'signature'),
    more: words('Date', 'signature'),
  },
});
