import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assertNamed, packageOf, takeSourceMaps } from './lib/bundled.mjs';

test('a source belongs to the package it stands in, and says inside which other one it came', () => {
  const below = 'turbopack:///[project]/node_modules';
  expect(packageOf('turbopack:///[project]/app/page.tsx')).toBe(null);
  expect(packageOf(`${below}/big.js/big.mjs`)).toBe('big.js');
  expect(packageOf(`${below}/@swc/helpers/cjs/a.cjs`)).toBe('@swc/helpers');
  expect(packageOf(`${below}/next/dist/compiled/react-dom/index.js`)).toBe(
    'next/dist/compiled/react-dom',
  );
  expect(packageOf(`${below}/next/dist/client/app.js`)).toBe('next');
  expect(
    packageOf(`${below}/dexie/node_modules/.pnpm/tslib@2.8.1/node_modules/tslib/tslib.mjs`),
  ).toBe('dexie/tslib');
});

test('source maps are read, also in sections, and leave no trace', () => {
  const folder = mkdtempSync(join(tmpdir(), 'maps-'));
  try {
    const map = { sections: [{ map: { sources: ['x/node_modules/clsx/a.js', 'x/app/b.ts'] } }] };
    writeFileSync(join(folder, 'a.js'), 'start();\n\n//# sourceMappingURL=a.js.map');
    writeFileSync(join(folder, 'a.js.map'), JSON.stringify(map));
    expect([...takeSourceMaps(folder)]).toEqual(['clsx']);
    expect(readFileSync(join(folder, 'a.js'), 'utf8')).toBe('start();');
    expect(existsSync(join(folder, 'a.js.map'))).toBe(false);
    expect(() => takeSourceMaps(folder)).toThrow(/No source map/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the list leaves out nothing that is shipped, and names nothing else', () => {
  const listed = ['clsx', 'pretendard', 'tailwindcss'];
  expect(() => assertNamed(new Set(['clsx']), listed)).not.toThrow();
  expect(() => assertNamed(new Set(['clsx', 'immer']), listed)).toThrow(/“immer” is shipped/);
  expect(() => assertNamed(new Set([]), listed)).toThrow(/“clsx” .* no longer shipped/);
});
