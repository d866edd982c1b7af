import type { FormulaLine } from '../../model/line';
import { kinds } from '../kinds';

/** The state shown of a check, but for what it reads and how: named and described as the check is. */
export const stateLine = ({ key, label, says }: Pick<FormulaLine, 'key' | 'label' | 'says'>) =>
  ({ key: `${key}-state`, label, says, kind: kinds.text, shape: 'text', axes: [] }) as const;
