import type { Calculus } from './calculus';
import { type Kind, showKind } from './kind';
import { combineUnits, sameUnit, type Unit } from './unit';

const plain: Kind = { kind: 'number', unit: {} };
const flag: Kind = { kind: 'flag' };
const text: Kind = { kind: 'text' };
const any: Kind = { kind: 'any' };

/** Both must be the same kind in the same unit; the more definite of the two is the result. */
function alike(operation: string, a: Kind, b: Kind): Kind {
  if (a.kind === 'any') return b;
  if (b.kind === 'any') return a;
  const match = a.kind === 'number' && b.kind === 'number' ? sameUnit(a.unit, b.unit) : a.kind === b.kind;
  if (match) return a;
  throw new TypeError(`${operation} of ${showKind(a)} and ${showKind(b)}: they are not in one unit`);
}

function unitIn(operation: string, x: Kind): Unit {
  if (x.kind === 'number') return x.unit;
  if (x.kind === 'any') return {};
  throw new TypeError(`${operation} of ${showKind(x)}: it takes numbers`);
}

function expect(operation: string, x: Kind, kind: Kind['kind']): Kind {
  if (x.kind === kind || x.kind === 'any') return x;
  throw new TypeError(`${operation} of ${showKind(x)}: it takes a ${kind}`);
}

function numeric(operation: string, a: Kind, b: Kind): Kind {
  unitIn(operation, a);
  unitIn(operation, b);
  return alike(operation, a, b);
}

const shift = (operation: string, a: Kind, b: Kind): Kind => {
  const days: Kind = { kind: 'number', unit: { day: 1 } };
  if (a.kind !== 'date') return numeric(operation, a, b);
  if (b.kind === 'date' && operation === 'sub') return days;
  alike(operation, b, days);
  return a;
};

const compare = (operation: string) => (a: Kind, b: Kind) => {
  alike(operation, a, b);
  return flag;
};

const every =
  (operation: string) =>
  (...given: readonly Kind[]): Kind => {
    for (const one of given) expect(operation, one, 'flag');
    return flag;
  };

const scaled =
  (operation: string, power: 1 | -1) =>
  (a: Kind, b: Kind): Kind => ({
    kind: 'number',
    unit: combineUnits(unitIn(operation, a), unitIn(operation, b), power),
  });

function sum(operation: string, cells: readonly Kind[]): Kind {
  return cells.reduce((total, cell) => numeric(operation, total, cell), any);
}

function flags(operation: string, cells: readonly Kind[]): Kind {
  for (const cell of cells) expect(operation, cell, 'flag');
  return plain;
}

/**
 * Reading: prove the units. A formula whose operands do not fit (pipeline money added to bookings money, a text
 * multiplied) throws a TypeError when the definition loads. In a fold every cell has one kind, so C may hold just one.
 */
export const units: Calculus<Kind, readonly Kind[]> = {
  num: (value) => (value === 0 ? any : plain),
  text: () => text,
  blank: () => any,
  add: (a, b) => shift('add', a, b),
  sub: (a, b) => shift('sub', a, b),
  mul: scaled('mul', 1),
  div: scaled('div', -1),
  min: (a, b) => alike('min', a, b),
  max: (a, b) => alike('max', a, b),
  round: (x) => numeric('round', x, x),
  roundUp: (x) => numeric('roundUp', x, x),
  roundDown: (x) => numeric('roundDown', x, x),
  sqrt: (x) => alike('sqrt', x, plain) && plain,
  dayOf: (x) => expect('dayOf', x, 'date'),
  plain: (x) => numeric('plain', x, x) && plain,
  equal: compare('equal'),
  less: compare('less'),
  atMost: compare('atMost'),
  and: every('and'),
  or: every('or'),
  not: (x) => expect('not', x, 'flag') && flag,
  holds: (x) => expect('holds', x(), 'flag') && flag,
  if: (test, yes, no) => {
    expect('if', test, 'flag');
    return alike('if', yes(), no());
  },
  join: () => text,
  sum: (cells) => sum('sum', cells),
  product: (cells) => cells.reduce((total, cell) => scaled('product', 1)(total, cell), plain),
  sumProduct: (a, b) => scaled('sumProduct', 1)(sum('sumProduct', a), sum('sumProduct', b)),
  sumIf: (keys, key, cells) => {
    for (const one of keys) alike('sumIf', one, key);
    return sum('sumIf', cells);
  },
  count: () => plain,
  countOther: (cells, text) => {
    for (const cell of cells) alike('countOther', cell, text);
    return plain;
  },
  countFormulas: () => plain,
  countFalse: (cells) => flags('countFalse', cells),
  firstFalse: (cells) => flags('firstFalse', cells),
  pick: (cells, place) => {
    unitIn('pick', place);
    return cells.reduce((all, cell) => alike('pick', all, cell), any);
  },
  each: (cells) => cells,
  step: (_, x) => x,
  normalCdf: (x) => alike('normalCdf', x, plain) && plain,
  normalDensity: (x) => alike('normalDensity', x, plain) && plain,
  normalQuantile: (probability) => alike('normalQuantile', probability, plain) && plain,
  binomialAtLeast: (successes, trials, rate) => {
    alike('binomialAtLeast', successes, scaled('binomialAtLeast', 1)(trials, rate));
    return plain;
  },
  leastTrials: (successes, rate, confidence) => {
    alike('leastTrials', confidence, plain);
    return scaled('leastTrials', -1)(successes, rate);
  },
};
