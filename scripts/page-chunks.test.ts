// Which files a page may ever ask for: its own and what these fetch, without what other simulators need.

import { expect, test } from 'vitest';
import { pageChunks } from './lib/page-chunks.mjs';

const fetched = (module: string, ...files: string[]) =>
  `${module},e=>{e.v(s=>Promise.all([${files
    .map((file) => `"static/chunks/${file}.js"`)
    .join(',')}].map(s=>e.l(s))).then(()=>s(9)))}`;

const files: Readonly<Record<string, string>> = {
  'static/chunks/page.js': `[${fetched('1', 'registry')},${fetched('2', 'figure')}]`,
  'static/chunks/registry.js': `{"cold-start":async()=>(await e.A(10)).a,paas:async()=>(await e.A(11e4)).b,runs:async()=>(await e.A(12)).c}`,
  'static/chunks/figure.js': `[${fetched('10', 'cold', 'shared')},${fetched('11e4', 'paas', 'shared')},${fetched('12', 'runs')}]`,
  'static/chunks/cold.js': 'load("static/chunks/cold.css")',
  'static/chunks/paas.js': 'paas',
  'static/chunks/shared.js': 'shared',
  'static/chunks/runs.js': 'runs',
  'static/chunks/cold.css': 'a{}',
  'static/chunks/turbopack-p.js': 'runtime',
};
const html =
  '<script src="/_next/static/chunks/page.js"></script>/_next/static/chunks/turbopack-p.js';
const read = (file: string) => files[file] ?? null;

test('what a page shows and all that this needs, the runtime last', () => {
  expect(pageChunks({ html, sims: ['cold-start'], others: ['paas'], read })).toEqual({
    scripts: [
      'static/chunks/cold.js',
      'static/chunks/figure.js',
      'static/chunks/page.js',
      'static/chunks/registry.js',
      'static/chunks/runs.js',
      'static/chunks/shared.js',
      'static/chunks/turbopack-p.js',
    ],
    styles: ['static/chunks/cold.css'],
  });
});

test('a simulator whose number is written short is found, too', () => {
  const { scripts } = pageChunks({ html, sims: ['paas'], others: ['cold-start'], read });
  expect(scripts).toContain('static/chunks/paas.js');
  expect(scripts).not.toContain('static/chunks/cold.js');
});

test('code of another form stops the build', () => {
  const of = (sims: string[], others: string[]) => () => pageChunks({ html, sims, others, read });
  expect(of(['workflow'], ['paas'])).toThrow('workflow');
  expect(of(['paas'], ['workflow'])).toThrow('any other');
  const bare = html.replace('turbopack-p', 'p');
  expect(() => pageChunks({ html: bare, sims: [], others: ['paas'], read })).toThrow('runtimes');
});
