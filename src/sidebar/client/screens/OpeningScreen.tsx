/** Shows while the spreadsheet is being read. */
export function OpeningScreen() {
  return (
    <main class="screen" aria-busy="true">
      <h1 class="unseen">Tandem</h1>
      <div class="body opening" role="status">
        <span class="spinner" aria-hidden="true" />
        Reading the spreadsheet
      </div>
    </main>
  );
}
