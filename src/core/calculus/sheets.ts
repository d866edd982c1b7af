import type { Calculus } from './calculus';
import { literal } from './literal';
import { overPieces, rangesOf } from './pieces';
import { isNone, type Printed, type PrintedCells, whole } from './printed';
import type { KeepStep } from './printLeastTrials';
import { standingSheets } from './standingSheets';
import { timeSheets } from './timeSheets';

type Binds = Printed['binds'];

const bracketed = (x: Printed, weakest: number): string => (x.binds < weakest ? `(${x.text})` : x.text);

/** The right-hand side binds one tighter, so that a - (b - c) keeps its brackets. */
const infix =
  (operator: string, binds: Binds) =>
  (a: Printed, b: Printed): Printed => ({
    text: `${bracketed(a, binds)} ${operator} ${bracketed(b, binds + 1)}`,
    binds,
  });

/** Left out where it changes nothing: x + 0, x * 1. Metrics called with a default would print it otherwise. */
const unless =
  (neutral: string, side: 'either' | 'right', operation: (a: Printed, b: Printed) => Printed) =>
  (a: Printed, b: Printed): Printed => {
    if (b.text === neutral) return a;
    return side === 'either' && a.text === neutral ? b : operation(a, b);
  };

/** Cells that lie side by side do not meet cells that stand one below the other: a sheet would show an error. */
function inOneDirection(lists: readonly PrintedCells[]): readonly PrintedCells[] {
  const many = lists.filter(({ cells }) => cells.length > 1);
  const other = many.find(({ along }) => along !== many[0]?.along);
  if (other) throw new TypeError(`${many[0]?.range} and ${other.range} do not lie in one direction`);
  return lists;
}

const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/**
 * Reading: print the native formula. `separator` stands between arguments: `,`, or `;` in locales where a comma is the
 * decimal point (a semicolon is read there whether the sheet expects typed or canonical text). `keep` may put a named step of a
 * long formula into a cell of its own and return the reference to it.
 */
export function sheets(separator: ',' | ';', keep: KeepStep = (_, step) => step): Calculus<Printed, PrintedCells> {
  const call = (name: string, ...given: readonly string[]): Printed => whole(`${name}(${given.join(`${separator} `)})`);
  const calls =
    (name: string) =>
    (...given: readonly Printed[]): Printed =>
      call(name, ...given.map((x) => x.text));
  const clean = (name: string) => (x: Printed) => call(name, call('ROUND', x.text, '6').text, '0');
  const add = unless('0', 'either', infix('+', 2));
  const sub = unless('0', 'right', infix('-', 2));
  const mul = unless('1', 'either', infix('*', 3));
  const div = unless('1', 'right', infix('/', 3));
  const constant = (value: number) => literal(value, separator);
  const one = whole('1');
  const total = overPieces(add);
  const all = (name: string, cells: PrintedCells): Printed => call(name, ...rangesOf(cells));
  const round = (x: Printed, places: number) => call('ROUND', x.text, String(places));

  return {
    num: constant,
    text: (value) => whole(quote(value)),
    blank: () => whole('""'),
    add,
    sub,
    mul,
    div,
    min: calls('MIN'),
    max: calls('MAX'),
    round,
    roundUp: clean('ROUNDUP'),
    roundDown: clean('ROUNDDOWN'),
    sqrt: calls('SQRT'),
    dayOf: calls('INT'),
    plain: (x) => x,
    equal: infix('=', 0),
    less: infix('<', 0),
    atMost: infix('<=', 0),
    and: calls('AND'),
    or: calls('OR'),
    not: calls('NOT'),
    holds: (flag) => calls('IF')(calls('ISERROR')(flag()), whole('FALSE'), flag()),
    if: (test, yes, no) => calls('IF')(test, yes(), no()),
    join: infix('&', 1),
    // This format reads alike in every locale: it has no separator.
    percentText: (share) => call('TEXT', share.text, quote('0%')),
    sum: (cells) => all('SUM', cells),
    product: (cells) => all('PRODUCT', cells),
    sumProduct: (...lists) => total((...ranges) => call('SUMPRODUCT', ...ranges), ...inOneDirection(lists)),
    // SUMIF passes over error values in some engines; a fault must show in all of them.
    sumIf: (keys, key, cells) =>
      total(
        (named = '', summed = '') => call('SUMPRODUCT', `(${named} = ${key.text}) * 1`, summed),
        ...inOneDirection([keys, cells]),
      ),
    count: (cells) => (isNone(cells) ? whole('0') : all('COUNTA', cells)),
    countOther: (cells, text) =>
      sub(
        all('COUNTA', cells),
        total((range = '') => call('COUNTIF', range, text.text), cells),
      ),
    countFalse: (flags) => total((range = '') => call('COUNTIF', range, 'FALSE'), flags),
    firstFalse: (flags) => firstFalse(call, flags),
    // A single row is indexed by its column: engines differ over what one index means there.
    pick: ({ range, along, cells, breaks = [] }, place) => {
      if (breaks.length > 0) return call('CHOOSE', place.text, ...cells.map(({ text }) => text));
      return along === 'row' ? call('INDEX', range, '1', place.text) : call('INDEX', range, place.text);
    },
    each: (cells) => cells.cells,
    step: keep,
    ...timeSheets({ call, add, sub, one, total }),
    ...standingSheets(call, add, whole('0')),
    normalCdf: (x) => call('NORM.S.DIST', x.text, 'TRUE'),
    normalDensity: (x) => call('NORM.S.DIST', x.text, 'FALSE'),
    normalQuantile: calls('NORM.S.INV'),
  };
}

/** The place of the first FALSE: in the last piece, if it stands in no other. */
function firstFalse(call: (name: string, ...given: readonly string[]) => Printed, flags: PrintedCells): Printed {
  const ranges = rangesOf(flags);
  const places = ranges.map((range, i) => {
    const inPiece = call('MATCH', 'FALSE', range, '0').text;
    return i === 0 ? inPiece : `${call('COUNTA', ...ranges.slice(0, i)).text} + ${inPiece}`;
  });
  const last: Printed = { text: places[places.length - 1] ?? '', binds: places.length > 1 ? 2 : 4 };
  return places.slice(0, -1).reduceRight((later, place, i) => {
    const isHere = `${call('COUNTIF', ranges[i] ?? '', 'FALSE').text} > 0`;
    return call('IF', isHere, place, later.text);
  }, last);
}
