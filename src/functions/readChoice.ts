import type { ChoiceParam } from '../core/metrics/param';
import { RefusedCell } from './refusedCell';

/**
 * Reads one of a parameter's words, in any case.
 * @throws RefusedCell that lists the words
 */
export function readChoice(param: ChoiceParam, raw: unknown): string {
  const word = typeof raw === 'string' ? raw.trim().toLowerCase() : raw;
  const choice = param.choices.find((candidate) => candidate.toLowerCase() === word);
  if (choice !== undefined) return choice;
  const words = param.choices.map((candidate) => `"${candidate}"`);
  throw new RefusedCell(`must be ${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`, raw);
}
