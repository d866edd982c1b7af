import { sheetsErrorCode } from '../engine/errorCodes';
import type { Spot } from '../engine/spot';
import { spreadsheet } from '../engine/spreadsheet';
import type { HostState } from '../hostState';
import { contentOfDate, valueOfCalculated } from '../services/cellValue';
import type { Membrane } from './membrane';
import type { Runner } from './runner';

/** A cell as the engine hands it to a function or takes it back. */
export interface EngineValue {
  readonly value: string | number | boolean | null;
  readonly format?: string;
  readonly message?: string;
}

export type Answer =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'value'; readonly value: EngineValue }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly EngineValue[])[] };

type Given = EngineValue | EngineValue[][] | undefined;

/** A call that the engine met in a formula. `read` gives any other cell while the engine is still calculating. */
export interface Question {
  readonly upperName: string;
  readonly given: readonly Given[];
  readonly read: (spot: Spot) => unknown;
}

/** Answers the custom functions that the engine meets in formulas, each in a fresh load of Code.js. */
export class CustomFunctionCalls {
  private readonly names: ReadonlyMap<string, string>;
  // Sheets asks a custom function again only when an argument changed.
  private readonly known = new Map<string, Answer>();

  constructor(
    private readonly state: HostState,
    private readonly runner: Runner,
  ) {
    const custom = runner.functions.filter(({ isCustom }) => isCustom);
    this.names = new Map(custom.map(({ name }) => [name.toUpperCase(), name]));
  }

  answer({ upperName, given, read }: Question): Answer {
    const name = this.names.get(upperName);
    if (name === undefined) return { kind: 'unknown' };
    const args = given.map((arg) => this.argument(arg));
    const key = JSON.stringify([name, args]);
    const known = this.known.get(key);
    if (known) return known;
    const answer = this.state.workbook.whileCalculating(read, () => this.ask(name, args));
    this.known.set(key, answer);
    return answer;
  }

  private ask(name: string, args: readonly unknown[]): Answer {
    return this.runner.custom(name, (call, membrane) => {
      try {
        return this.result(call(args.map((arg) => membrane.enter(arg))), membrane);
      } catch (error) {
        const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
        return { kind: 'error', message: String(message) };
      }
    });
  }

  private argument(given: Given): unknown {
    if (given === undefined) return undefined;
    return Array.isArray(given) ? given.map((row) => row.map((cell) => this.cell(cell))) : this.cell(given);
  }

  private cell({ value, format, message }: EngineValue): unknown {
    if (value === null) return '';
    if (typeof value === 'string' && spreadsheet.helpers.isEvaluationError(value))
      return sheetsErrorCode(value, message);
    const isDate = typeof value === 'number' && format !== undefined && spreadsheet.helpers.isDateTimeFormat(format);
    return valueOfCalculated(this.state, { value, isDate });
  }

  private result(result: unknown, membrane: Membrane): Answer {
    const left = membrane.leave(result);
    if (!Array.isArray(left)) return { kind: 'value', value: this.resultCell(left) };
    // A plain array is a column.
    const rows = left.map((row) => (Array.isArray(row) ? row : [row]));
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width === 0) return { kind: 'value', value: { value: '' } };
    const padded = rows.map((row) => Array.from({ length: width }, (_, i) => this.resultCell(row[i])));
    return { kind: 'rows', rows: padded };
  }

  private resultCell(value: unknown): EngineValue {
    if (value === null || value === undefined) return { value: '' };
    if (value instanceof Date) {
      const { content, format } = contentOfDate(this.state, value);
      return { value: Number(content), ...(format !== undefined && { format }) };
    }
    if (typeof value === 'number' && !Number.isFinite(value))
      return { value: '#NUM!', message: 'Result was not a number.' };
    if (typeof value === 'object')
      throw new Error('The result of a custom function must be a value or rows of values.');
    return { value: value as string | number | boolean };
  }
}
