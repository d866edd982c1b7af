import { defineConstant } from '../../model/defineConstant';
import { kinds } from '../kinds';

/** Where a part of the plan is found. The Checks tab gives it the names, which are those of the tabs' headings. */
export const partName = defineConstant({
  key: 'partName',
  label: 'Part of the plan',
  says: 'A tab and the heading on it under which formulas stand.',
  kind: kinds.text,
  shape: 'text',
  axes: ['part'],
  at: () => '',
});
