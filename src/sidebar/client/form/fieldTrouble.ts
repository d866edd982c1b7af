/** What keeps one field from being used. */
export interface FieldTrouble {
  /** Where the field stands, as the lines of the plan write it: `segments[1].closeRate`. */
  readonly path: string;
  /** What a person calls the field: `Mid-market: close rate`; '' where `says` names it. */
  readonly label: string;
  /** blank: not typed yet; shown once the person has left the field. The others show while typing. */
  readonly kind: 'blank' | 'unreadable' | 'refused';
  /** What to do, to show under the field. */
  readonly says: string;
}
