import { wholeTable } from './readTables';

/**
 * What each campaign or source cost, by name: the first column names it, the last holds the amount. The header row may be there
 * or not. Rejects with an Error that names the file and the row of an amount that is none.
 */
export async function readCosts(file: string, here: string): Promise<Readonly<Record<string, number>>> {
  const { name, rows } = await wholeTable(file, here);
  const costs: Record<string, number> = {};
  for (const [place, row] of rows.entries()) {
    const filled = row.map((cell) => cell.trim());
    if (filled.every((cell) => cell === '')) continue;
    const [campaign = '', amount = ''] = [filled[0], filled[filled.length - 1]];
    const cost = amountIn(amount);
    if (cost === null && place === 0) continue;
    if (cost === null || filled.length < 2)
      throw new Error(`${name}, row ${place + 1}: "${amount}" is no amount. A row holds a name and what it cost.`);
    costs[campaign] = (costs[campaign] ?? 0) + cost;
  }
  return costs;
}

function amountIn(text: string): number | null {
  const plain = text.replace(/[\s,$€£]/g, '');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
