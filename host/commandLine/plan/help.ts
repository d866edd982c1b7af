/** What `npm run plan -- --help` prints. */
export const help = `Generates a plan workbook without a spreadsheet account, by running the built add-in.

  npm run plan -- [FILE] [--out plan.xlsx]

FILE is a plan input file (JSON). Without one: the example company, examples/brightwater.json.

  -o, --out FILE.xlsx         where the workbook goes (plan.xlsx)
  --opportunities FILE.csv    take segments, close rates, deal sizes, cycles and opening pipeline from CRM rows
  --by COLUMN                 the column that names the segment (segment)
  --join FILE.csv             more columns for the CRM rows, matched on a header that both files have
  --goal NUMBER               revenue goal in place of the file's
  --currency CODE             plan currency in place of the file's, such as EUR
  --locale LOCALE             locale of the workbook (en_US)
  --json                      print the goals as JSON in place of tables
  -h, --help                  print this
`;
