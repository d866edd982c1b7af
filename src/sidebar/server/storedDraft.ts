import { draftShape } from '../protocol/draftShape';
import type { Draft } from '../protocol/planForm';

/**
 * The draft in a stored text, or null where the text is none: cut off, or of another version of the add-in. A draft that
 * cannot be read must not keep the sidebar from opening.
 */
export function storedDraft(text: string): Draft | null {
  try {
    const result = draftShape.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
