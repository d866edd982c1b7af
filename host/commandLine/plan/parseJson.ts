import { type Message, type TransformFailure, transform } from 'esbuild';

/**
 * The value in a JSON text. Throws an Error that names the file, the line and the column, both from 1, for a text that is
 * not JSON, and for an object with a key twice, of which JSON.parse would silently keep the last.
 */
export async function parseJson(text: string, file: string): Promise<unknown> {
  if (text.trim() === '') throw new Error(`${file}: the file is empty`);
  // esbuild says where and why; JSON.parse of Node 20 often says neither.
  const { warnings } = await transform(text, { loader: 'json', logLevel: 'silent' }).catch(
    (failure: TransformFailure) => refuse(file, failure.errors[0]),
  );
  const twice = warnings.find(({ id }) => id === 'duplicate-object-key');
  if (twice) refuse(file, twice);
  return JSON.parse(text);
}

function refuse(file: string, message: Message | undefined): never {
  const { line = 1, column = 0 } = message?.location ?? {};
  throw new Error(`${file}, line ${line}, column ${column + 1}: ${message?.text ?? 'this is not JSON'}`);
}
