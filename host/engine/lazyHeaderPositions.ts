import { spreadsheet } from './spreadsheet';

interface Positions {
  readonly COL: object;
  readonly ROW: object;
}

type PositionsPlugin = new (
  config: object,
) => {
  computePositions(sheetId: string, dimension: keyof Positions): object;
  computeHeaderPositionsOfSheet(sheetId: string): Positions;
};

/**
 * Makes the engine add up the pixels of a sheet's rows and columns when something is drawn there. It does so for every
 * row of every sheet after every batch otherwise, and without a page nobody asks.
 */
export function lazyHeaderPositions(): void {
  const { statefulUIPluginRegistry } = spreadsheet.registries;
  const Plugin = statefulUIPluginRegistry.get('header_positions') as unknown as PositionsPlugin;
  const Lazy = class extends Plugin {
    override computeHeaderPositionsOfSheet(sheetId: string): Positions {
      const known: { COL?: object; ROW?: object } = {};
      const once = (dimension: keyof Positions) => {
        known[dimension] ??= this.computePositions(sheetId, dimension);
        return known[dimension];
      };
      return {
        get COL() {
          return once('COL');
        },
        get ROW() {
          return once('ROW');
        },
      };
    }
  };
  statefulUIPluginRegistry.replace('header_positions', Lazy as never);
}
