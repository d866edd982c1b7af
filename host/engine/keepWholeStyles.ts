import type { Style } from '@odoo/o-spreadsheet';
import { spreadsheet } from './spreadsheet';

type CellPlugin = new (config: object) => { extractCustomStyle(cell: { readonly style?: Style }): Style };

/**
 * Makes the engine export a cell's style as it was set. It leaves out what looks like its default, such as numbers on
 * the right, so that a workbook opened again would answer another alignment than the one that was saved.
 */
export function keepWholeStyles(): void {
  const { corePluginRegistry } = spreadsheet.registries;
  const Plugin = corePluginRegistry.get('cell') as unknown as CellPlugin;
  const Keeping = class extends Plugin {
    override extractCustomStyle({ style }: { readonly style?: Style }): Style {
      return { ...style };
    }
  };
  corePluginRegistry.replace('cell', Keeping as never);
}
