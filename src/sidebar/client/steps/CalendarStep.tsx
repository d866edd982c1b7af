import type { Session } from '../state/useSession';
import { ConfidenceChoice } from './ConfidenceChoice';
import { FiscalCalendar } from './FiscalCalendar';
import { MoreOnInputs } from './MoreOnInputs';
import { QuarterShares } from './QuarterShares';

/** When the targets are due, and how sure the quotas are to be. */
export function CalendarStep({ session }: { readonly session: Session }) {
  return (
    <>
      <FiscalCalendar />
      <QuarterShares />
      <ConfidenceChoice />
      <MoreOnInputs session={session} />
    </>
  );
}
