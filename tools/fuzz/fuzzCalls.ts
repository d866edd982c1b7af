import { metrics } from '../../src/core/metrics/registry';
import { callFunction } from '../../src/functions/callFunction';
import { sheetDates } from '../../src/functions/sheetDates';
import { faultOf, type Outcome } from './faultOf';
import { seededRandom } from './random';
import { randomCall } from './randomCall';

/** A call that came to what no call may come to. */
export interface Finding {
  /** The call's number, with which it can be made again. */
  readonly call: number;
  readonly name: string;
  readonly given: readonly unknown[];
  readonly fault: string;
}

export interface FuzzReport {
  /** Calls of each function that gave a result, and that were refused. */
  readonly tally: ReadonlyMap<
    string,
    { readonly answered: number; readonly refused: number; readonly slowest: number }
  >;
  readonly findings: readonly Finding[];
}

/** Which calls to make. */
export interface FuzzCalls {
  readonly calls: number;
  readonly seed: number;
  /** Number of the first call; 0 by default. A call is the same whatever was called before it. */
  readonly from?: number;
  /** Milliseconds that have passed, by which calls are timed. */
  readonly clock: () => number;
}

/** Findings after which it stops: the first few tell as much. */
const MOST_FINDINGS = 20;
/** One call in so many is made twice, and must come to the same. */
const TWICE = 25;

/** Calls every function of the registry in turn, so many times in all, with arguments drawn from this seed. */
export function fuzzCalls({ calls, seed, from = 0, clock }: FuzzCalls): FuzzReport {
  const tally = new Map(metrics.map(({ name }) => [name, { answered: 0, refused: 0, slowest: 0 }]));
  const findings: Finding[] = [];
  for (let i = from; i < from + calls && findings.length < MOST_FINDINGS; i++) {
    const metric = metrics[i % metrics.length] as (typeof metrics)[number];
    const given = randomCall(seededRandom(seed, i), metric);
    const start = clock();
    const outcome = outcomeOf(metric, given);
    const count = tally.get(metric.name) as { answered: number; refused: number; slowest: number };
    count.slowest = Math.max(count.slowest, clock() - start);
    if ('result' in outcome) count.answered++;
    else count.refused++;
    const again = i % TWICE === 0 ? outcomeOf(metric, given) : outcome;
    const fault =
      faultOf(metric, given, outcome) ?? (told(again) === told(outcome) ? undefined : 'another result the second time');
    if (fault) findings.push({ call: i, name: metric.name, given, fault });
  }
  return { tally, findings };
}

const utc = sheetDates(() => 'UTC');

function outcomeOf(metric: (typeof metrics)[number], given: readonly unknown[]): Outcome {
  try {
    return { result: callFunction(metric, given, utc) };
  } catch (thrown) {
    return { thrown };
  }
}

const told = (outcome: Outcome) => JSON.stringify('result' in outcome ? outcome.result : String(outcome.thrown));
