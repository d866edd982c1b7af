import type { Replies, ServerRequest } from '../protocol';

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
