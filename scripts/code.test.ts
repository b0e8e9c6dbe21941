// What becomes of code in a lesson: the file that a fence names, what it was checked against, and colours by class.

import { readdirSync, readFileSync } from 'node:fs';
import { codeToHast } from 'shiki';
import { expect, test } from 'vitest';
import rehypeCode, { codeClasses } from './lib/rehype-code.mjs';
import remarkSample, { packagesOf } from './lib/remark-sample.mjs';

const textOf = (path) => readFileSync(path, 'utf8');
const json = (path) => JSON.parse(textOf(path));

/** Stands for the page that a plugin is at work on. */
const page = {
  fail: (reason) => {
    throw new Error(reason);
  },
};

/** A page with one fence in a fold, after the samples were filled in. */
function filled(meta, value = '') {
  const fold = { type: 'mdxJsxFlowElement', children: [{ type: 'code', lang: 'ts', meta, value }] };
  remarkSample()({ type: 'root', children: [fold] }, page);
  return fold.children;
}

test('a fence shows the file that it names, and below it what that was checked against', () => {
  const [fence, source, ...others] = filled('file=one-record/firestore.ts');
  expect(fence.value).toBe(textOf('samples/one-record/firestore.ts').trimEnd());
  expect(source.children[0].value).toMatch(
    /^one-record\/firestore\.ts · @google-cloud\/firestore \d+\.\d+\.\d+$/,
  );
  expect(others).toEqual([]);
  expect(filled(null, 'const a = 1;')).toHaveLength(1);
});

test('a file that is not there, and a fence with lines of its own, stop the build', () => {
  expect(() => filled('file=one-record/none.ts')).toThrow('no samples/one-record/none.ts');
  expect(() => filled('file=one-record/firestore.ts', 'let a;')).toThrow('lines of its own');
});

test('a sample names the packages that it was checked against, with their versions', () => {
  const locked = json('samples/package-lock.json').packages;
  const version = (name: string): string => `${name} ${locked[`node_modules/${name}`].version}`;
  expect(packagesOf(textOf('samples/readings/event-grid.ts'))).toEqual([
    version('@azure/eventgrid'),
    version('@azure/identity'),
  ]);
  // One whose types others keep, and one that asks for no package.
  expect(packagesOf(textOf('samples/night-order/aws.ts'))).toEqual([version('@types/aws-lambda')]);
  expect(packagesOf(textOf('samples/night-order/order.ts'))).toEqual([]);
  expect(() => packagesOf("import { x } from 'not-a-package';")).toThrow('not-a-package');
});

const themes = { light: 'github-light-high-contrast', dark: 'github-dark-default' };

async function coloured(code) {
  const tree = await codeToHast(code, {
    lang: 'ts',
    themes,
    defaultColor: false,
    tokenizeTimeLimit: 0,
  });
  rehypeCode()(tree, page);
  return tree.children[0];
}

const plainOf = (node) => node.value ?? node.children.map(plainOf).join('');

test('code keeps its text, and says its colours and indentation by class', async () => {
  const pre = await coloured("const a = {\n\n  b: 'c',\n};");
  expect(plainOf(pre)).toBe("const a = {\n\n  b: 'c',\n};");
  expect(pre.properties).toEqual({ className: ['shiki'] });
  const lines = pre.children[0].children;
  expect(lines.filter((line) => line.type === 'element')).toHaveLength(3);
  const second = lines.find((line) => plainOf(line).includes('b:'));
  expect(second.properties).toEqual({ className: ['line', 'i2'] });
  expect(second.children.map((word) => word.properties?.className?.[0] ?? word.value)).toEqual([
    '  b: ',
    's',
    ',',
  ]);
});

test('a colour without a class stops the build', async () => {
  const tree = await codeToHast('let a;', {
    lang: 'ts',
    themes: { ...themes, dark: 'nord' },
    defaultColor: false,
  });
  expect(() => rehypeCode()(tree, page)).toThrow('colour without a class');
});

test('all the code of all lessons and samples has colours that are known', async () => {
  const lessons = readdirSync('content/lessons').map((id) =>
    textOf(`content/lessons/${id}/ko.mdx`),
  );
  const fences = lessons.flatMap((text) =>
    [...text.matchAll(/^```ts\n(.+?)^```$/gms)].map(([, code]) => code),
  );
  const samples = readdirSync('samples', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .flatMap(({ name }) => readdirSync(`samples/${name}`).map((file) => `samples/${name}/${file}`));
  expect(fences.length).toBeGreaterThan(3);
  for (const code of [...fences, ...samples.map(textOf)]) await coloured(code);
});

test('every colour of code has its rule in the style sheet, in both themes', () => {
  const css = textOf('components/lesson/code.css');
  for (const name of codeClasses) {
    expect(css).toMatch(
      new RegExp(`\\.shiki \\.${name} \\{\\s+--shiki-light: #\\w{6};\\s+--shiki-dark: #\\w{6};`),
    );
  }
});
