/**
 * Defined, as true, by the build: it has loaded every definition before, which proves their units, so that the add-in need not
 * prove them again at each of its loads.
 */
declare const UNITS_ARE_PROVEN: true | undefined;
