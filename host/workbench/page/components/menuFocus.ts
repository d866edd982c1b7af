/** Which line of a menu a key moves the focus to; null where the key is not one that moves it. */
export function focusTarget(key: string, lines: readonly HTMLElement[], focused: Element | null): HTMLElement | null {
  const here = lines.indexOf(focused as HTMLElement);
  const at = (index: number) => lines[(index + lines.length) % lines.length] ?? null;
  switch (key) {
    case 'ArrowDown':
      return at(here + 1);
    case 'ArrowUp':
      return at(here === -1 ? -1 : here - 1);
    case 'Home':
      return at(0);
    case 'End':
      return at(-1);
    default:
      return key.length === 1 ? startingWith(key, [...lines.slice(here + 1), ...lines.slice(0, here + 1)]) : null;
  }
}

function startingWith(letter: string, lines: readonly HTMLElement[]): HTMLElement | null {
  const wanted = letter.toLowerCase();
  return lines.find((line) => line.textContent.trim().toLowerCase().startsWith(wanted)) ?? null;
}
