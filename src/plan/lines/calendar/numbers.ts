import { defineConstant } from '../../model/defineConstant';
import { kinds } from '../kinds';

const number = { kind: kinds.plain, shape: 'whole' } as const;

/** Numbers that name weeks, periods and quarters, so that formulas can tell them apart. */
export const weekNumber = defineConstant({
  ...number,
  key: 'weekNumber',
  label: 'Week',
  says: 'Weeks of the year, counted from 1; under a period, a quarter or the year, the number of its last week.',
  axes: ['week'],
  at: ({ week = 0 }) => week + 1,
});

export const periodNumber = defineConstant({
  ...number,
  key: 'periodNumber',
  label: 'Period',
  says: 'Periods of the year, counted from 1; a week belongs to the period in which it begins.',
  axes: ['period'],
  at: ({ period = 0 }) => period + 1,
});

export const quarterNumber = defineConstant({
  ...number,
  key: 'quarterNumber',
  label: 'Quarter',
  says: 'Quarters of the year, counted from 1.',
  axes: ['quarter'],
  at: ({ quarter = 0 }) => quarter + 1,
});

export const daysInWeek = defineConstant({
  key: 'daysInWeek',
  label: 'Days in a week',
  says: 'A cell of its own, so that no formula holds the number.',
  kind: kinds.days,
  shape: 'days',
  axes: [],
  at: () => 7,
});

/** The share by which a median is defined, and below which something counts as too late. */
export const half = defineConstant({
  key: 'half',
  label: 'Half',
  says: 'The share that is won by the median day, and below which what is created counts as too late.',
  kind: kinds.plain,
  shape: 'rate',
  axes: [],
  at: () => 0.5,
});
