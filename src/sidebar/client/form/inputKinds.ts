import type { InputLine } from '../../../plan/model/line';

/** How a field is typed: the shape of its line, cut to what matters for reading text. */
export type InputKind = 'money' | 'percent' | 'count' | 'text' | 'date';

/** The way in which an input of the plan is typed. */
export function inputKind({ shape }: InputLine): InputKind {
  if (shape === 'money' || shape === 'date' || shape === 'text') return shape;
  return shape === 'rate' ? 'percent' : 'count';
}
