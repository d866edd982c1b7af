import { serialDate } from '../inputs/serialDate';
import type { InputLine } from '../model/line';
import { scalarInput } from './inputLine';
import { kinds } from './kinds';

const period = { type: 'input', axes: ['period'] } as const;

export const periodName: InputLine = {
  ...period,
  key: 'periodName',
  label: 'Period',
  says: 'Name of a period of the fiscal year.',
  kind: kinds.text,
  shape: 'text',
  bounds: {},
  path: (at) => `periods[${at.period ?? 0}].name`,
  read: (inputs, at) => inputs.periods[at.period ?? 0]?.name ?? '',
};

export const periodQuarter: InputLine = {
  ...period,
  key: 'periodQuarter',
  label: 'Quarter',
  says: 'The quarter that the period belongs to, 1 to 4.',
  kind: kinds.plain,
  shape: 'whole',
  bounds: { whole: true, atLeast: 1, atMost: 4 },
  path: (at) => `periods[${at.period ?? 0}].quarter`,
  read: (inputs, at) => inputs.periods[at.period ?? 0]?.quarter ?? '',
};

export const periodMonths: InputLine = {
  ...period,
  key: 'periodMonths',
  label: 'Months',
  says: 'Length of the period in calendar months; 0 in a calendar of weeks. Generate again after changing it.',
  kind: kinds.plain,
  shape: 'whole',
  bounds: { whole: true, atLeast: 0, atMost: 12 },
  path: (at) => `periods[${at.period ?? 0}].months`,
  read: (inputs, at) => inputs.periods[at.period ?? 0]?.months ?? '',
};

export const periodWeeks: InputLine = {
  ...period,
  key: 'periodWeeks',
  label: 'Weeks',
  says: 'Length of the period in weeks; 0 in a calendar of months. Generate again after changing it.',
  kind: kinds.weeks,
  shape: 'weeks',
  bounds: { whole: true, atLeast: 0, atMost: 53 },
  path: (at) => `periods[${at.period ?? 0}].weeks`,
  read: (inputs, at) => inputs.periods[at.period ?? 0]?.weeks ?? '',
};

export const shareOfYear: InputLine = {
  ...period,
  key: 'shareOfYear',
  label: 'Share of the year',
  says: 'Share of the year’s targets that is due in this period. The shares of all periods sum to 100%.',
  kind: kinds.plain,
  shape: 'rate',
  bounds: { atLeast: 0, atMost: 1 },
  path: (at) => `periods[${at.period ?? 0}].shareOfYear`,
  read: (inputs, at) => inputs.periods[at.period ?? 0]?.shareOfYear ?? '',
};

export const holiday: InputLine = {
  type: 'input',
  key: 'holiday',
  label: 'Day off',
  says: 'A day on which nobody works.',
  kind: kinds.date,
  shape: 'date',
  axes: ['holiday'],
  bounds: { mayBeBlank: true },
  path: (at) => `holidays[${at.holiday ?? 0}]`,
  read: (inputs, at) => {
    const given = inputs.holidays[at.holiday ?? 0] ?? '';
    return serialDate(given) ?? given;
  },
};

export const cycleShape = scalarInput('cycleShape', {
  label: 'Shape of the sales cycle',
  says: 'Shape of the lag curve that a median gives: 1 has no memory, 1.5 is usual, higher gathers the wins around the median.',
  kind: kinds.plain,
  shape: 'count',
  bounds: { atLeast: 0.5, atMost: 5 },
});

export const curveDay: InputLine = {
  type: 'input',
  key: 'curveDay',
  label: 'Days since acceptance',
  says: 'Days at which a lag curve from records is known.',
  kind: kinds.days,
  shape: 'days',
  axes: ['curveDay'],
  bounds: { atLeast: 0, atMost: 3650 },
  path: (at) => `curveDays[${at.curveDay ?? 0}]`,
  read: (inputs, at) => inputs.curveDays[at.curveDay ?? 0] ?? '',
};

export const wonBy: InputLine = {
  type: 'input',
  key: 'wonBy',
  label: 'Lag curve from records',
  says: 'Share of the eventual wins that are won by this day. Leave the whole row blank to take the curve from the sales cycle.',
  kind: kinds.plain,
  shape: 'rate',
  axes: ['segment', 'curveDay'],
  bounds: { atLeast: 0, atMost: 1, mayBeBlank: true },
  path: (at) => `segments[${at.segment ?? 0}].wonBy[${at.curveDay ?? 0}]`,
  read: (inputs, at) => inputs.segments[at.segment ?? 0]?.wonBy[at.curveDay ?? 0] ?? '',
};
