/** Resolves when the browser has drawn what was last rendered, or after 50 ms where it draws nothing (a hidden page). */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 50);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
