/** "At least a confidence" forgives the last bits of a probability, so that 0.5 exactly reached counts as reached. */
const FORGIVEN = 1e-9;

/** Whether a probability counts as at least this confidence. */
export const reaches = (probability: number, confidence: number): boolean => probability >= confidence - FORGIVEN;
