import type { InputLine } from '../model/line';
import { kinds } from './kinds';

const leadType = { type: 'input', axes: ['leadType'] } as const;

export const leadTypeName: InputLine = {
  ...leadType,
  key: 'leadTypeName',
  label: 'Lead type',
  says: 'A kind of lead that is worth more or less than others, such as a demo request.',
  kind: kinds.text,
  shape: 'text',
  bounds: {},
  path: (at) => `leadTypes[${at.leadType ?? 0}].name`,
  read: (inputs, at) => inputs.leadTypes[at.leadType ?? 0]?.name ?? '',
};

export const leadTypeRate: InputLine = {
  ...leadType,
  key: 'leadTypeRate',
  label: 'Lead to win',
  says: 'Share of leads of this type that end up won.',
  kind: kinds.leadToWinRate,
  shape: 'rate',
  bounds: { atLeast: 0, atMost: 1 },
  path: (at) => `leadTypes[${at.leadType ?? 0}].leadToWinRate`,
  read: (inputs, at) => inputs.leadTypes[at.leadType ?? 0]?.leadToWinRate ?? '',
};
