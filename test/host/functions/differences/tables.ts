import type { Difference } from './difference';
import { distributions } from './distributions';
import { errors } from './errors';
import { syntax } from './syntax';
import { values } from './values';

/** All differences by subject, as docs/differences.md lists them. */
export const tables: readonly { readonly title: string; readonly differences: readonly Difference[] }[] = [
  { title: 'What a formula means', differences: syntax },
  { title: 'What a function gives at its edges', differences: values },
  { title: 'Error values within ranges', differences: errors },
  { title: 'Domains of distributions', differences: distributions },
];
