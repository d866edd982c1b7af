import { useState } from 'preact/hooks';
import type { CallServer } from '../callServer';
import { explain } from '../explain';
import { formOf } from '../form/formOf';
import type { Session } from '../state/useSession';
import { UndoQuestion } from './UndoQuestion';

type UndoState =
  | { readonly at: 'idle'; readonly says: string }
  | { readonly at: 'working' }
  | { readonly at: 'asking'; readonly losses: readonly string[] };

/**
 * Takes back the last generation. It reads first what would be lost by that, and asks where anything would; nothing shows
 * where there is nothing to undo.
 */
export function UndoPlan({ session }: { readonly session: Session }) {
  const { call, state } = session;
  const [undo, setUndo] = useState<UndoState>({ at: 'idle', says: '' });
  if (state.status.undo === null) return null;
  const attempt = (action: () => Promise<void>) => {
    setUndo({ at: 'working' });
    action().catch((error: unknown) => setUndo({ at: 'idle', says: explain(error).sentence }));
  };
  const takeBack = async (losses: readonly string[]) => {
    await call({ kind: 'undo', losses: [...losses] });
    await keepAsDraft(session);
    session.reopen('Undone: the spreadsheet is as it was before.');
  };
  const begin = async () => {
    const losses = await lossesOf(call);
    if (losses === null) setUndo({ at: 'idle', says: 'There is nothing to undo any more.' });
    else if (losses.length > 0) setUndo({ at: 'asking', losses });
    else await takeBack(losses);
  };
  if (undo.at === 'asking') {
    return (
      <UndoQuestion
        losses={undo.losses}
        onUndo={() => attempt(() => takeBack(undo.losses))}
        onKeep={() => setUndo({ at: 'idle', says: '' })}
      />
    );
  }
  return (
    <div class="undo">
      <button type="button" class="plain" disabled={undo.at === 'working'} onClick={() => attempt(begin)}>
        {undo.at === 'working' ? 'Undoing' : 'Undo this generation'}
      </button>
      <p class="error" role="status">
        {undo.at === 'idle' ? undo.says : ''}
      </p>
    </div>
  );
}

/** Without a plan left, what had been typed into the undone one would be gone: it becomes the draft. */
async function keepAsDraft({ call, state }: Session): Promise<void> {
  const { inputs } = state.status;
  const { status } = await call({ kind: 'open' });
  if (inputs === null || status.inputs !== null) return;
  const form = formOf(inputs, state.marks);
  await call({ kind: 'saveDraft', draft: { form, locale: state.marks.tag, step: 0, startedFrom: null } });
}

/** null where nothing can be undone any more. */
async function lossesOf(call: CallServer): Promise<readonly string[] | null> {
  const { status } = await call({ kind: 'open' });
  return status.undo === null ? null : status.undo.losses;
}
