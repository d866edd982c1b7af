import type { Locale } from '@odoo/o-spreadsheet';
import type { Workbook } from './engine/workbook';
import type { CallCounter } from './run/callCounter';
import type { DocumentLock } from './services/documentLock';
import type { PropertyStores } from './services/propertyStores';
import type { UserInterface } from './services/userInterface';

/** What the services of one host share. */
export interface HostState {
  readonly workbook: Workbook;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly scriptTimeZone: string;
  readonly user: string;
  /** Whoever made the file: protections never stop them. */
  readonly owner: string;
  readonly title: string;
  readonly fileId: string;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  readonly html: Readonly<Record<string, string>>;
  readonly calls: CallCounter;
  readonly lock: DocumentLock;
  readonly properties: PropertyStores;
  readonly ui: UserInterface;
}
