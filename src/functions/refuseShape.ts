import { DomainError } from '../core/domainError';
import { spokenName } from '../core/spokenName';
import { counted } from './counted';
import type { Grid } from './grid';
import type { Called } from './readReadings';

type OfWhom = Pick<Called, 'metric' | 'key'>;

/** @throws DomainError: a range has another shape than its parameter takes */
export function refuseShape({ metric, key }: OfWhom, rule: string, { rows, columns }: Grid): never {
  const got = `${counted(rows, 'row')} and ${counted(columns, 'column')}`;
  throw new DomainError({ metric, param: spokenName(key), rule: `${rule}, got a range of ${got}` });
}

/** @throws DomainError: a list is a table */
export const refuseManyColumns = (called: OfWhom, grid: Grid): never =>
  refuseShape(called, 'must be one row or one column', grid);
