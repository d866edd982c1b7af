import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../host/projectRoot';

const dataFolder = process.env.TANDEM_DATA ?? join(projectRoot, '..', 'shared', 'data');

/**
 * The folder of the public data set "CRM Sales Opportunities" (Maven Analytics, public domain), or null, said on the
 * console, where it is not on this machine. The variable TANDEM_DATA names the folder that holds it.
 */
export function crmSalesOpportunities(): string | null {
  const folder = join(dataFolder, 'crm-sales-opportunities');
  if (existsSync(join(folder, 'sales_pipeline.csv'))) return folder;
  console.warn(`NOT RUN: the data set crm-sales-opportunities is not in ${dataFolder}. Set TANDEM_DATA to its parent.`);
  return null;
}
