/** What `npm run calibrate -- --help` prints. */
export const help = `Reads the rows that a CRM exports and says which rates they support.

  npm run calibrate -- FILE.csv [--leads FILE2.csv] [--by COLUMN] [--as-of DATE] [--json]

FILE.csv holds opportunities: an export from Salesforce, HubSpot, Pipedrive, Dynamics or Zoho, or a sheet with a header row.

  --leads FILE.csv         leads or contacts, for leads a week, conversion and follow-up
  --with FILE.csv          more columns for the opportunities, matched on a header that both files have. FILE.csv:COLUMN matches
                           on that one, FILE.csv:COLUMN=ITS COLUMN on columns with different headers
  --history FILE.csv       a row for each change of stage (id, stage, date)
  --by COLUMN              rates for each value of this column, such as the segment
  --as-of DATE             read everything as it was known on this day, such as 2026-03-31 (the last day with an event)
  --map FIELD=HEADER       the column that holds a field, where it is not recognised; once for each. FIELD= for none
  --lead-map FIELD=HEADER  the same for the leads
  --stages STAGE=OUTCOME   what a stage means: won, lost or open; once for each
  --lead-status STATUS=IS  what a status of a lead means: converted, rejected or working; once for each
  --date-order ORDER       which comes first in 3/4/2026: month or day
  --decimal MARK           the mark before the cents: point or comma
  --horizon N              days from creation within which to win (as far as the rows show)
  --days N                 days within which something must happen to an open opportunity (30)
  --follow-up N            days within which sales is to contact a lead (3)
  --working-days           counts them without Saturdays and Sundays
  --costs FILE.csv         what each campaign or source cost: a name and an amount in each row
  --margin RATE            gross margin for gross profit and lead value, such as 0.7
  --backtest               forecast each quarter as known before it, beside what then happened
  --actuals                print what happened by period, segment and source, as CSV, in place of the report
  --period PERIOD          month or quarter, for --actuals (month)
  --set-aside FILE.csv     write every row that was set aside, with its reason and the text at fault
  --json                   print JSON in place of tables
  --out FILE               write what would be printed to this file. Without it, for a program that reads the JSON:
                           npm run --silent calibrate -- FILE.csv --json (npm prints two lines of its own otherwise)
  -h, --help               print this
`;
