/** What a field's text says. */
export type Reading =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'blank' }
  /** Words to show under the field. */
  | { readonly kind: 'unreadable'; readonly says: string };

export const blank: Reading = { kind: 'blank' };
