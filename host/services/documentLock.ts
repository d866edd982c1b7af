/** The lock on the document, across runs. Tests and the workbench hold it as somebody else would. */
export class DocumentLock {
  /** True while another execution holds it. */
  heldByOther = false;
  /** True where the script is not bound to a document: `getDocumentLock()` is null. */
  missing = false;
  private held = false;

  /** Takes the lock for the running execution; false where another holds it. Nobody waits here. */
  take(): boolean {
    if (this.heldByOther) return false;
    this.held = true;
    return true;
  }

  release(): void {
    this.held = false;
  }

  /** True where the running execution has it. */
  get isHeld(): boolean {
    return this.held;
  }
}
