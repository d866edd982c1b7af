import { teams } from '../inputs/planInputs';
import type { InputLine } from '../model/line';
import { sourceInput } from './inputLine';
import { kinds } from './kinds';

export const sourceName = sourceInput(
  'name',
  { label: 'Demand source', says: 'Name of a source of demand.', kind: kinds.text, shape: 'text' },
  'sourceName',
);

export const team = sourceInput('team', {
  label: 'Team',
  says: 'The team that owes the quota of this source.',
  kind: kinds.text,
  shape: 'text',
  bounds: { oneOf: teams },
});

export const inquiryToQualifiedRate = sourceInput('inquiryToQualifiedRate', {
  label: 'Inquiry to qualified lead',
  says: 'Share of inquiries that become qualified leads.',
  kind: kinds.qualifiedRate,
  shape: 'rate',
  bounds: { above: 0, atMost: 1 },
});

export const qualifiedToAcceptedRate = sourceInput('qualifiedToAcceptedRate', {
  label: 'Qualified lead to accepted opportunity',
  says: 'Share of qualified leads that sales accepts as opportunities.',
  kind: kinds.acceptedRate,
  shape: 'rate',
  bounds: { above: 0, atMost: 1 },
});

export const acceptanceDays = sourceInput('acceptanceDays', {
  label: 'Qualified lead to accepted, days',
  says: 'Days from qualified lead to accepted opportunity, typically.',
  kind: kinds.days,
  shape: 'days',
  bounds: { atLeast: 0, atMost: 365 },
});

export const contribution: InputLine = {
  type: 'input',
  key: 'contribution',
  label: 'Contribution',
  says: 'Share of the segment’s gap that this source must bring. The shares of a segment sum to 100%.',
  kind: kinds.plain,
  shape: 'rate',
  axes: ['segment', 'source'],
  bounds: { atLeast: 0, atMost: 1 },
  path: (at) => `sources[${at.source ?? 0}].contribution (segment ${(at.segment ?? 0) + 1})`,
  read: (inputs, at) => {
    const segment = inputs.segments[at.segment ?? 0]?.key ?? '';
    return inputs.sources[at.source ?? 0]?.contribution[segment] ?? 0;
  },
};
