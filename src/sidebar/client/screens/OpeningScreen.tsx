/** Shows while the spreadsheet is being read. */
export function OpeningScreen() {
  return (
    <main class="screen" aria-busy="true">
      <div class="body opening" role="status">
        <span class="spinner" aria-hidden="true" />
        Reading the spreadsheet
      </div>
    </main>
  );
}
