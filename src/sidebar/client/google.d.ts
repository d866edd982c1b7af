/** The part of Apps Script's client API that the sidebar uses. */
declare const google: {
  readonly script: {
    readonly run: ServerRunner;
    readonly host: { close(): void; readonly editor: { focus(): void } };
  };
};

interface ServerRunner {
  withSuccessHandler(handler: (reply: unknown) => void): ServerRunner;
  withFailureHandler(handler: (error: Error) => void): ServerRunner;
  serve(request: unknown): void;
}
