import { createHost } from '../createHost';
import type { Host, HostOptions } from '../host';
import { loadDist } from './loadDist';

/** A host of the add-in that is in a folder, `dist` by default. For tests and the command line. */
export function createNodeHost(options: Omit<HostOptions, 'code' | 'html'> & { readonly dist?: string } = {}): Host {
  const { dist = 'dist', ...rest } = options;
  return createHost({ ...loadDist(dist), ...rest });
}
