const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
};

/** What kept a file from being read, as an Error in words that names it as the person did. */
export function fileTrouble(file: string, error: NodeJS.ErrnoException): Error {
  return new Error(`${file}: ${reasons[error.code ?? ''] ?? error.message}`, { cause: error });
}
