import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** The serious and critical accessibility faults that axe finds in a frame, outside what `exclude` selects. */
export async function violations(
  frame: Frame,
  { exclude = [] }: { exclude?: readonly string[] } = {},
): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async (excluded) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const context = { include: ['body'], exclude: [...excluded] };
    const results = await inPage.run(context, { iframes: false });
    return results.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, exclude);
}
