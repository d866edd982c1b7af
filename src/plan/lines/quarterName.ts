import { defineConstant } from '../model/defineConstant';
import { kinds } from './kinds';

/** Names of the quarters of the fiscal year, as headings show them. */
export const quarterName = defineConstant({
  key: 'quarterName',
  label: 'Quarter',
  says: 'A quarter of the fiscal year.',
  kind: kinds.text,
  shape: 'text',
  axes: ['quarter'],
  at: ({ quarter = 0 }) => `Q${quarter + 1}`,
});
