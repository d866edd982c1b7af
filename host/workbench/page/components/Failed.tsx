import { forgetWorkbook } from '../workbookStore';

/** The page where the workbench could not open: what happened and the two ways on. */
export function Failed({ message }: { readonly message: string }) {
  const startAfresh = async () => {
    await forgetWorkbook();
    location.reload();
  };
  return (
    <main class="wb-failed">
      <h1>The workbench could not open</h1>
      <p role="alert">{message}</p>
      <p>
        <button type="button" class="wb-button wb-primary" onClick={() => location.reload()}>
          Try again
        </button>
        <button type="button" class="wb-button" onClick={startAfresh}>
          Reset to the example
        </button>
      </p>
      <p class="wb-hint">Reset deletes the workbook kept in this browser.</p>
    </main>
  );
}
