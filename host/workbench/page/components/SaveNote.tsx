import type { SaveState } from '../autosave';

const words: Readonly<Record<SaveState['kind'], string>> = {
  saved: 'Saved in this browser',
  pending: 'Saving…',
  failed: 'Not saved',
};

/** Says whether the latest changes are kept for the next visit. */
export function SaveNote({ state }: { readonly state: SaveState }) {
  return <span class={`wb-save wb-save-${state.kind}`}>{words[state.kind]}</span>;
}
