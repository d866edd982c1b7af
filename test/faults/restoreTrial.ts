import { act, beforeAgain, statusOf } from './scenario';
import type { Trial } from './sweepFaults';

/** Formulas on two tabs that are put back: one under a number, one under another formula, one that was cleared. */
export function restoreTrial(): Trial {
  const host = beforeAgain();
  act(
    host,
    { tab: 'Funnel', at: 'C5', set: '=1+1' },
    { tab: 'Funnel', at: 'C7', set: '' },
    { tab: 'Funnel', at: 'C5', allow: ['2', '3'] },
    { tab: 'Funnel', at: 'C5', format: '0%' },
  );
  const { overwritten } = statusOf(host);
  return { workbook: host.save(), work: (each) => void each.run('restore', overwritten) };
}
