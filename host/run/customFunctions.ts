import { spreadsheet } from '../engine/spreadsheet';
import { type Answer, CustomFunctionCalls, type EngineValue } from './customFunctionCalls';
import type { TopLevelFunction } from './topLevelFunctions';

type EngineArg = Parameters<Parameters<typeof spreadsheet.addFunction>[1]['compute']>[number];

const { EvaluationError, addFunction, helpers, registries } = spreadsheet;

// What this module registered, as against the engine's own functions.
const registered = new Set<string>();

/**
 * Makes the engine know the custom functions of Code.js. The engine's register is one for all hosts, so a name is
 * registered once and looks up its host when it is calculated; a host without it answers `#NAME?`. A name that the
 * engine has of its own stays the engine's, as a built-in wins in Sheets.
 */
export function registerCustomFunctions(functions: readonly TopLevelFunction[]): void {
  for (const { name, isCustom, says } of functions) {
    const upper = name.toUpperCase();
    if (!isCustom || registries.functionRegistry.contains(upper)) continue;
    registered.add(upper);
    addFunction(upper, {
      description: says || name,
      category: 'Custom',
      isExported: false,
      args: [helpers.arg('argument (any, range<any>, optional, repeating)', 'argument')],
      compute(...args) {
        const calls = this.customFunctionCalls;
        if (!(calls instanceof CustomFunctionCalls)) return unknown(name);
        const given = args.map(rowsOf);
        return engineResult(calls.answer({ upperName: upper, given, read: this.getFormulaResult }), name);
      },
    });
  }
}

function unknown(name: string) {
  return new EvaluationError(`Unknown function: '${name}'.`, '#NAME?');
}

function engineResult(answer: Answer, name: string) {
  if (answer.kind === 'unknown') return unknown(name);
  if (answer.kind === 'error') return new EvaluationError(answer.message, '#ERROR!');
  if (answer.kind === 'value') return answer.value;
  // The engine's matrices are columns of cells.
  const [first = []] = answer.rows;
  return first.map((_, column) => answer.rows.map((row) => row[column] as EngineValue));
}

/** An argument as the add-in takes it: several cells as rows, else one cell. undefined where it was left out. */
function rowsOf(arg: EngineArg): EngineValue | EngineValue[][] | undefined {
  if (arg === undefined || arg === null) return undefined;
  if (!helpers.isMatrix(arg)) return { ...arg } as EngineValue;
  const [first = []] = arg;
  // The engine hands over a reference to a single cell as a matrix too; Apps Script hands over the cell's value.
  if (arg.length === 1 && first.length === 1) return { value: null, ...first[0] } as EngineValue;
  return first.map((_, row) => arg.map((column) => (column[row] ?? { value: null }) as EngineValue));
}
