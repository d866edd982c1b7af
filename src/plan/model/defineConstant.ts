import type { ConstantLine } from './line';

/** Declares what is the same in every plan: the number of a quarter, the table of a numerical rule. */
export const defineConstant = (definition: Omit<ConstantLine, 'type'>): ConstantLine => ({
  ...definition,
  type: 'constant',
});
