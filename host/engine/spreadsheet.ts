import './groupBy';
import * as spreadsheet from '@odoo/o-spreadsheet';

// A custom function that throws shows this, and IFERROR must see it as an error.
spreadsheet.registries.errorTypes.add('#ERROR!');

/** The engine's module, ready for Node 20: import it from here, never from the package. */
export { spreadsheet };
