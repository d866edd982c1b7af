import { beforeNamed, generate, requestAsTyped } from './scenario';
import type { Trial } from './sweepFaults';

/** A plan that takes over the segments that were named on Inputs. */
export function namedTrial(): Trial {
  const host = beforeNamed();
  const request = requestAsTyped(host);
  return { workbook: host.save(), work: (each) => generate(each, request) };
}
