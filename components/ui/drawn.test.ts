import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createElement } from 'react';
import { prerender } from 'react-dom/static';
import { expect, test } from 'vitest';
import { Drawn } from './drawn';

const htmlOf = async (props: Parameters<typeof Drawn>[0]): Promise<string> =>
  new Response((await prerender(createElement(Drawn, props))).prelude).text();

test('is drawn in the element that it is, with all that has to be waited for', async () => {
  const draw = async () => createElement('b', null, 'drawn');
  expect(await htmlOf({ id: 'a', as: 'p', attributes: { className: 'x' }, draw })).toBe(
    '<p class="x" data-drawn="a"><b>drawn</b></p>',
  );
});

test('is an element of its own markup where there is nothing to draw with', async () => {
  expect(await htmlOf({ id: 'a', draw: null })).toBe('<div data-drawn="a"></div>');
});

const sources = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
  .map((path) => join('components', path));

/** The file of ours that a specifier means; null for a package. */
function fileOf(specifier: string, from: string): string | null {
  const path = specifier.startsWith('@/') ? specifier.slice(2) : join(dirname(from), specifier);
  if (!/^[@.]/.test(specifier) || !/^(@\/|\.)/.test(specifier)) return null;
  const names = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return names.find((name) => /\.\w+$/.test(name) && existsSync(name)) ?? null;
}

/** The mount that sheets share: it draws nothing of its own. */
const SHARED = 'components/sims/mount-sheet.tsx';

/** What mounts a drawing: by itself, or as one of the sheets, which share a mount and bring their own. */
const isMount = (text: string): boolean =>
  /(Drawn\b.* from '@\/components\/ui\/drawn'|import \{ MountSheet \} from '@\/components\/sims\/mount-sheet')/.test(
    text,
  );

/** The style sheets that come with a file. Another part that is drawn brings its own. */
function sheetsOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  if (file.endsWith('.css')) return [file];
  const text = readFileSync(file, 'utf8');
  if (seen.size > 1 && file !== SHARED && isMount(text)) return [];
  return [...text.matchAll(/^(?:import|export)(?! type)[^;]*?'([^']+)';/gm)].flatMap(
    ([, name = '']) => {
      const next = fileOf(name, file);
      return next === null ? [] : sheetsOf(next, seen);
    },
  );
}

test('whoever mounts what is drawn loads its style sheets: the drawing itself is not in the browser', () => {
  // A lesson's page loads the sheet of its prose itself, and what is alive in it is not drawn.
  const mounts = sources.filter(
    (path) =>
      isMount(readFileSync(path, 'utf8')) &&
      !path.startsWith('components/lesson/') &&
      path !== SHARED,
  );
  expect(mounts.length).toBeGreaterThan(2);
  let sheets = 0;
  for (const mount of mounts) {
    const text = readFileSync(mount, 'utf8');
    const [, drawing = ''] =
      /typeof window === 'undefined'[^;]*?import\('([^']+)'\)/.exec(text) ?? [];
    const file = fileOf(drawing, mount);
    expect(file, mount).not.toBeNull();
    const wanted = sheetsOf(file ?? '');
    sheets += wanted.length;
    expect(sheetsOf(mount), mount).toEqual(expect.arrayContaining(wanted));
  }
  expect(sheets).toBeGreaterThan(0);
});
