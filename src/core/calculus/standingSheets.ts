import type { Printed, PrintedCells } from './printed';
import type { StandingOperations } from './standingOperations';

type Call = (name: string, ...given: readonly string[]) => Printed;
type Infix = (a: Printed, b: Printed) => Printed;

/** Rows and columns that were put in between have no key: what stands there is not the plan's. */
const keyed = (keys: string): readonly string[] => (keys === '' ? [] : [`(${keys} <> "")`]);

/** Reading: print the native formula. Part of `sheets`, which hands over how it writes a call and a sum. */
export function standingSheets(call: Call, add: Infix, none: Printed): StandingOperations<Printed, PrintedCells> {
  const count =
    (flagIn: (range: string) => string) =>
    ({ blocks = [] }: PrintedCells): Printed =>
      blocks
        .map(({ range, rowKeys, columnKeys }) =>
          call('SUMPRODUCT', [...keyed(rowKeys), ...keyed(columnKeys), flagIn(range)].join(' * ')),
        )
        .reduce(add, none);
  return {
    isBlank: (cell) => ({ text: `${cell.text} = ""`, binds: 0 }),
    countOverwritten: count((range) => `(1 - ISFORMULA(${range}))`),
    countErrors: count((range) => `ISERROR(${range}) * 1`),
    // What is put in has no key.
    countBetween: ({ runs = [] }) => runs.map((keys) => call('SUMPRODUCT', `(${keys} = "") * 1`)).reduce(add, none),
  };
}
