import { messageOf } from './messageOf';

/** JSON of this server. Rejects with the server's own message where it has one. */
export async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path).catch((error: unknown) => {
    throw new Error(`The workbench server does not answer (${messageOf(error)}). Start it with: npm start`);
  });
  const body: unknown = await response.json();
  if (!response.ok) {
    const { error } = body as { error: string };
    throw new Error(error);
  }
  return body as T;
}
