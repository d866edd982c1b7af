import type { FieldTrouble } from '../form/fieldTrouble';
import { FunnelPicture } from '../parts/FunnelPicture';
import { GoalBar } from '../parts/GoalBar';
import { OverwrittenChoice } from '../parts/OverwrittenChoice';
import { QuotaTable } from '../parts/QuotaTable';
import { usePlan } from '../state/planContext';
import type { Session } from '../state/useSession';
import { MissingList } from './MissingList';

interface ReviewStepProps {
  readonly session: Session;
  readonly troubles: readonly FieldTrouble[];
  onField(path: string): void;
}

/** What the plan comes to before it is written, and what is still in the way. */
export function ReviewStep({ session, troubles, onField }: ReviewStepProps) {
  const { preview, marks, form } = usePlan();
  return (
    <>
      {troubles.length > 0 && <MissingList troubles={troubles} onField={onField} />}
      <GoalBar form={form} preview={preview} marks={marks} />
      <FunnelPicture preview={preview} marks={marks} />
      <QuotaTable preview={preview} marks={marks} />
      <OverwrittenChoice session={session} />
    </>
  );
}
