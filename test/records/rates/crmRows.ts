import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../../host/csv/readCsv';
import type { Opportunity, Outcome } from '../../../src/records/opportunity';
import { dayOfIso, opportunity } from './opportunity';

const outcomes: Readonly<Record<string, Outcome>> = { Won: 'won', Lost: 'lost' };

/** The rows of the public data set as opportunities, tagged with product, owner, and the office of the owner as team. */
export function crmRows(folder: string): readonly Opportunity[] {
  const [, ...rows] = readCsv(readFileSync(join(folder, 'sales_pipeline.csv'), 'utf8'), 'sales_pipeline.csv');
  const [, ...teams] = readCsv(readFileSync(join(folder, 'sales_teams.csv'), 'utf8'), 'sales_teams.csv');
  const offices = new Map(teams.map(([agent = '', , office = '']) => [agent, office]));
  return rows.map(([id = '', owner = '', product = '', , stage = '', created = '', closed = '', value = ''], place) => {
    const outcome = outcomes[stage] ?? 'open';
    return opportunity({
      row: place + 2,
      id,
      outcome,
      stage,
      created: dayOfIso(created),
      closed: dayOfIso(closed),
      value: outcome === 'lost' ? null : Number(value) || null,
      tags: { product, owner, team: offices.get(owner) ?? '' },
    });
  });
}
