import { confidenceLevel } from '../../lines/confidenceInputs';
import type { ConfidenceInputs } from '../planInputs';
import type { InputsTabReader } from './inputsTabReader';

/** Reads the confidence of quotas from the Inputs tab. */
export function readConfidence(reader: InputsTabReader): ConfidenceInputs {
  const level = (key: string) => reader.number(confidenceLevel, key);
  return { chosen: level('chosen'), compared: [level('low'), level('middle'), level('high')] };
}
