import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findLibreOffice } from '../../../host/libreOffice/findLibreOffice';

test('a program on the PATH comes before the usual places', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-path-'));
  const program = join(folder, process.platform === 'win32' ? 'soffice.exe' : 'soffice');
  writeFileSync(program, '');
  chmodSync(program, 0o755);
  try {
    expect(findLibreOffice([join(folder, 'nowhere'), folder].join(delimiter))).toBe(program);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
