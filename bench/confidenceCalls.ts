import type { Figure } from './figure';
import { medianTimes } from './medianTimes';
import { shippedFunctions } from './shippedCode';

const WINS = 3000;
const RATE = 0.2;
const CONFIDENCE = 0.8;
const HISTORY = 400;
/** "At least a confidence" forgives the last bits. */
const FORGIVEN = 1e-9;

/**
 * What the search for a number of opportunities costs at thousands of wins: against one probability, which is the least that
 * a check of the answer takes, and against what somebody would write, adding up the chances that each opportunity is the
 * one that brings the last win.
 */
export async function confidenceCalls(): Promise<readonly Figure[]> {
  const { OPPORTUNITIES_FOR_CONFIDENCE: fewest, PROBABILITY_OF_TARGET: chance } = shippedFunctions();
  if (!fewest || !chance) throw new Error('the functions of confidence are not shipped');
  const figures: Figure[] = [];
  for (const [name, history] of [
    ['a known rate', ''],
    [`a history of ${HISTORY}`, HISTORY],
  ] as const) {
    const search = () => fewest(WINS, RATE, CONFIDENCE, history);
    const oneByOne = () => (history === '' ? addUp(knownRate) : addUp(rateOf(history)));
    const answer = search() as number;
    if (oneByOne() !== answer) throw new Error(`${answer} is not what adding up comes to`);
    const times = await medianTimes({ search, oneByOne, probability: () => chance(WINS, answer, RATE, history) });
    const [searched = 0, added = 1, checked = 1] = ['search', 'oneByOne', 'probability'].map((task) => times.get(task));
    const group = `OPPORTUNITIES_FOR_CONFIDENCE of ${WINS} wins`;
    figures.push(
      { group, name: `${name}: the search`, value: searched, unit: 'ms' },
      { group, name: `${name}: over one PROBABILITY_OF_TARGET`, value: searched / checked, unit: 'x' },
      { group, name: `${name}: over adding up one by one`, value: searched / added, unit: 'x' },
    );
  }
  return figures;
}

/** How the chance that the last win falls on one opportunity goes over to the chance that it falls on the next. */
interface LastWin {
  /** Logarithm of the chance that nothing is lost before it. */
  readonly first: number;
  /** Chance of a loss at the next opportunity, with so many seen; wins have all but come. */
  readonly loss: (seen: number) => number;
}

const knownRate: LastWin = { first: WINS * Math.log(RATE), loss: () => 1 - RATE };

function rateOf(history: number): LastWin {
  const [alpha, beta] = [RATE * history + 0.5, (1 - RATE) * history + 0.5];
  let first = 0;
  for (let win = 0; win < WINS; win++) first += Math.log((alpha + win) / (alpha + beta + win));
  return { first, loss: (seen) => (beta + seen - WINS) / (alpha + beta + seen) };
}

/** In logarithms, since the first chances are smaller than any double. */
function addUp({ first, loss }: LastWin): number {
  let [opportunities, term, total] = [WINS, first, Math.exp(first)];
  while (total < CONFIDENCE - FORGIVEN) {
    term += Math.log((opportunities / (opportunities - WINS + 1)) * loss(opportunities));
    total += Math.exp(term);
    opportunities++;
  }
  return opportunities;
}
