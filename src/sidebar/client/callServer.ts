import type { Replies, ServerRequest } from '../protocol';

/** The part of Apps Script's client API that the sidebar uses. */
declare const google: { readonly script: { readonly run: ServerRunner } };

interface ServerRunner {
  withSuccessHandler(handler: (reply: unknown) => void): ServerRunner;
  withFailureHandler(handler: (error: Error) => void): ServerRunner;
  serve(request: unknown): void;
}

/** Asks the server and promises its reply. */
export type CallServer = <Request extends ServerRequest>(request: Request) => Promise<Replies[Request['kind']]>;

/**
 * The server over `google.script.run`. Rejects with the Error that arrives there; `explain` makes words for people of it.
 */
export const callServer: CallServer = (request) =>
  new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((reply) => resolve(reply as never))
      .withFailureHandler(reject)
      .serve(request);
  });
