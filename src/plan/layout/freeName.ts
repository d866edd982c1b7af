/**
 * A name for a tab that no other has; `taken` are the names there are, in lower case. A tab of the user's keeps its name:
 * ours is then `Goals (Tandem)`, `Goals (Tandem) 2`.
 */
export function freeName(title: string, taken: ReadonlySet<string>): string {
  const ours = `${title} (Tandem)`;
  for (let i = 0; ; i++) {
    const name = i === 0 ? title : i === 1 ? ours : `${ours} ${i}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
