import type { Calculus } from './calculus';
import type { Kind } from './kind';
import { alike, expectKind as expect, unitIn } from './kindRules';
import { timeUnits } from './timeUnits';
import { combineUnits } from './unit';

const plain: Kind = { kind: 'number', unit: {} };
const flag: Kind = { kind: 'flag' };
const text: Kind = { kind: 'text' };
const any: Kind = { kind: 'any' };

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
  percentText: (share) => alike('percentText', share, plain) && text,
  sum: (cells) => sum('sum', cells),
  product: (cells) => cells.reduce((total, cell) => scaled('product', 1)(total, cell), plain),
  sumProduct: (...lists) =>
    lists.map((cells) => sum('sumProduct', cells)).reduce((product, list) => scaled('sumProduct', 1)(product, list)),
  sumIf: (keys, key, cells) => {
    for (const one of keys) alike('sumIf', one, key);
    return sum('sumIf', cells);
  },
  count: () => plain,
  countOther: (cells, text) => {
    for (const cell of cells) alike('countOther', cell, text);
    return plain;
  },
  isBlank: () => flag,
  countOverwritten: () => plain,
  countErrors: () => plain,
  countBetween: () => plain,
  countFalse: (cells) => flags('countFalse', cells),
  firstFalse: (cells) => flags('firstFalse', cells),
  pick: (cells, place) => {
    unitIn('pick', place);
    return cells.reduce((all, cell) => alike('pick', all, cell), any);
  },
  each: (cells) => cells,
  step: (_, x) => x,
  ...timeUnits,
  normalCdf: (x) => alike('normalCdf', x, plain) && plain,
  normalDensity: (x) => alike('normalDensity', x, plain) && plain,
  normalQuantile: (probability) => alike('normalQuantile', probability, plain) && plain,
};
