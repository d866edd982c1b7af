import { defineLine } from '../model/defineLine';
import type { InputLine } from '../model/line';
import { inquiryToQualifiedRate, qualifiedToAcceptedRate, team } from './sourceInputs';

/** An input of each source, repeated at the head of the funnel: there sources lie side by side, on Inputs one below the other. */
const headOf = (line: InputLine, key: string) =>
  defineLine({
    key,
    label: line.label,
    says: line.says,
    kind: line.kind,
    shape: line.shape,
    axes: ['source'],
    from: { line },
    formula: (_, given) => given.line,
  });

export const teamOfSource = headOf(team, 'teamOfSource');
export const qualifiedRateOfSource = headOf(inquiryToQualifiedRate, 'qualifiedRateOfSource');
export const acceptedRateOfSource = headOf(qualifiedToAcceptedRate, 'acceptedRateOfSource');
