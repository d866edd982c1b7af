import { defineConstant } from '../../model/defineConstant';
import { kinds } from '../kinds';

/** Numbers that name the quarters after hiring, so that formulas can tell them apart. */
export const tenureNumber = defineConstant({
  key: 'tenureNumber',
  label: 'Quarter after hiring',
  says: 'Quarters since hiring, counted from 1; the last one is everybody beyond.',
  kind: kinds.plain,
  shape: 'whole',
  axes: ['tenure'],
  at: ({ tenure = 0 }) => tenure + 1,
});
