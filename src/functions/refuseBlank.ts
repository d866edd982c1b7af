import { DomainError } from '../core/domainError';
import { spokenName } from '../core/spokenName';
import type { Place } from './place';

/** @throws DomainError: a required argument is blank where a value is needed */
export function refuseBlank(metric: string, key: string, place: Place = {}): never {
  throw new DomainError({ metric, param: spokenName(key), rule: 'must be given', got: '', ...place });
}
