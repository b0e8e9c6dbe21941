import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addCompileHint } from './lib/compile-hint.mjs';

test('a script says once, before any of its functions, that all of them are called', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hint-'));
  try {
    const file = join(folder, 'a.js');
    writeFileSync(file, 'start(() => 1);');
    addCompileHint(file);
    addCompileHint(file);
    expect(readFileSync(file, 'utf8')).toBe('//# allFunctionsCalledOnLoad\nstart(() => 1);');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
