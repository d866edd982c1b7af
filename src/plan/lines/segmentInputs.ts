import { segmentInput } from './inputLine';
import { kinds } from './kinds';

export const segmentName = segmentInput(
  'name',
  { label: 'Segment', says: 'Name of a customer segment.', kind: kinds.text, shape: 'text' },
  'segmentName',
);

export const shareOfGoal = segmentInput('shareOfGoal', {
  label: 'Share of the goal',
  says: 'Share of the revenue to create that this segment must bring. The shares of all segments sum to 100%.',
  kind: kinds.plain,
  shape: 'rate',
  bounds: { atLeast: 0, atMost: 1 },
});

export const averageDealSize = segmentInput('averageDealSize', {
  label: 'Average deal size',
  says: 'Mean value of a won deal. Lost deals carry no value and are left out.',
  kind: kinds.dealSize,
  shape: 'money',
  bounds: { above: 0 },
});

export const dealSizeCv = segmentInput('dealSizeCv', {
  label: 'Spread of deal sizes',
  says: 'Standard deviation of won deals’ values over their mean: 0% where all deals are alike, 100% where a few large ones matter.',
  kind: kinds.plain,
  shape: 'rate',
  bounds: { atLeast: 0, atMost: 5 },
});

export const closeRate = segmentInput('closeRate', {
  label: 'Close rate',
  says: 'Share of accepted opportunities that end up won. Count those of one cohort that had time to close; open is not lost.',
  kind: kinds.closeRate,
  shape: 'rate',
  bounds: { above: 0, atMost: 1 },
});

export const closeRateRecords = segmentInput('closeRateRecords', {
  label: 'Records behind the close rate',
  says: 'Opportunities that the close rate was counted over: the fewer, the less sure it is. A guess is worth a handful.',
  kind: kinds.opportunities,
  shape: 'whole',
  bounds: { whole: true, atLeast: 1, atMost: 1_000_000 },
});

export const cycleDays = segmentInput('cycleDays', {
  label: 'Sales cycle',
  says: 'Days from accepted opportunity to won deal, typically.',
  kind: kinds.days,
  shape: 'days',
  bounds: { atLeast: 0, atMost: 1500 },
});

export const openingPipeline = segmentInput('openingPipeline', {
  label: 'Opening pipeline',
  says: 'Face value of the accepted opportunities that are open when the year begins.',
  kind: kinds.pipeline,
  shape: 'money',
  bounds: { atLeast: 0 },
});
