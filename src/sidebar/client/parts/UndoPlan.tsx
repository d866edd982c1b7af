import { useState } from 'preact/hooks';
import type { UndoCost } from '../../../sheet/generation';
import { explain } from '../explain';
import { formOf } from '../form/formOf';
import type { Session } from '../state/useSession';
import { UndoQuestion } from './UndoQuestion';

type UndoState =
  | { readonly at: 'idle'; readonly says: string }
  | { readonly at: 'working' }
  | { readonly at: 'asking'; readonly cost: UndoCost };

/**
 * Takes back what Tandem wrote last. It reads first what that would cost, and asks where it would cost anything; nothing
 * shows where there is nothing to undo.
 */
export function UndoPlan({ session }: { readonly session: Session }) {
  const { call, state } = session;
  const [undo, setUndo] = useState<UndoState>({ at: 'idle', says: '' });
  const offer = state.status.undo;
  if (offer === null) return null;
  const attempt = (action: () => Promise<void>) => {
    setUndo({ at: 'working' });
    action().catch((error: unknown) => setUndo({ at: 'idle', says: explain(error).sentence }));
  };
  const takeBack = async ({ losses, references }: UndoCost) => {
    await call({ kind: 'undo', losses: [...losses], references: [...references] });
    await keepAsDraft(session);
    session.reopen('Undone: the spreadsheet is as it was before.');
  };
  const begin = async () => {
    const cost = await call({ kind: 'undoCost' });
    if (cost === null) setUndo({ at: 'idle', says: 'There is nothing to undo any more.' });
    else if (cost.losses.length + cost.references.length > 0) setUndo({ at: 'asking', cost });
    else await takeBack(cost);
  };
  if (undo.at === 'asking') {
    return (
      <UndoQuestion
        cost={undo.cost}
        onUndo={() => attempt(() => takeBack(undo.cost))}
        onKeep={() => setUndo({ at: 'idle', says: '' })}
      />
    );
  }
  return (
    <div class="undo">
      <button type="button" class="plain" disabled={undo.at === 'working'} onClick={() => attempt(begin)}>
        {undo.at === 'working' ? 'Undoing' : undoLabels[offer.what]}
      </button>
      <p class="error" role="status">
        {undo.at === 'idle' ? undo.says : ''}
      </p>
    </div>
  );
}

const undoLabels = { plan: 'Undo this generation', formulas: 'Undo restoring formulas' } as const;

/** Without a plan left, what had been typed into the undone one would be gone: it becomes the draft. */
async function keepAsDraft({ call, state }: Session): Promise<void> {
  const { inputs } = state.status;
  const { status } = await call({ kind: 'open' });
  if (inputs === null || status.inputs !== null) return;
  const form = formOf(inputs, state.marks);
  await call({ kind: 'saveDraft', draft: { form, locale: state.marks.tag, step: 0, startedFrom: null, taken: {} } });
}
