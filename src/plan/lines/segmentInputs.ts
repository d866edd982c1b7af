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

export const closeRate = segmentInput('closeRate', {
  label: 'Close rate',
  says: 'Share of accepted opportunities that end up won. Count those of one cohort that had time to close; open is not lost.',
  kind: kinds.closeRate,
  shape: 'rate',
  bounds: { above: 0, atMost: 1 },
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
