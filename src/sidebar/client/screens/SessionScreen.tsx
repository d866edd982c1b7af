import { type Session, type SessionStart, useSession } from '../state/useSession';
import { CalibrateScreen } from './CalibrateScreen';
import { DoneScreen } from './DoneScreen';
import { GenerateFailedScreen } from './GenerateFailedScreen';
import { GeneratingScreen } from './GeneratingScreen';
import { StaleScreen } from './StaleScreen';
import { StartScreen } from './StartScreen';
import { StepsScreen } from './StepsScreen';
import { SummaryScreen } from './SummaryScreen';

/** The screen that the session's state asks for. */
export function SessionScreen(start: SessionStart) {
  return screenOf(useSession(start), start.today);
}

function screenOf(session: Session, today: string) {
  const { view } = session.state;
  switch (view.at) {
    case 'start':
      return <StartScreen session={session} today={today} />;
    case 'summary':
      return <SummaryScreen session={session} />;
    case 'stale':
      return <StaleScreen session={session} draft={view.draft} />;
    case 'steps':
      return <StepsScreen session={session} />;
    case 'calibrate':
      return <CalibrateScreen session={session} today={today} />;
    case 'generating':
      return <GeneratingScreen session={session} progress={view.progress} />;
    case 'generateFailed':
      return <GenerateFailedScreen session={session} failed={view} />;
    case 'done':
      return <DoneScreen session={session} prepared={view.prepared} outcome={view.outcome} />;
  }
}
