// Other places than the site: a server of somebody else, and a learning management system on it.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { axeOn } from './axe';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
};

/** Serves these files by their paths on another origin; gives its address, and what ends it. */
export async function serveElsewhere(files: Readonly<Record<string, string | Uint8Array>>) {
  const server = createServer(({ url = '/' }, response) => {
    const type = TYPES[/\.(\w+)$/.exec(url)?.[1] ?? ''] ?? 'text/html; charset=utf-8';
    const file = files[url];
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': type,
    });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, end: () => server.close() };
}

interface Kept {
  readonly suspended?: string;
  readonly location?: string;
}

/** A learning management system with one package under a path of its own, and what it has been told so far. */
const systemPage = ({
  suspended = '',
  location = '',
}: Kept) => `<!doctype html><html lang="en"><title>LMS</title>
<script src="/scorm12.min.js"></script>
<script>
window.API = new Scorm12API({ autocommit: false, logLevel: 'NONE' });
API.loadFromJSON({ core: { student_id: 's1', lesson_location: ${JSON.stringify(location)} }, suspend_data: ${JSON.stringify(suspended)} }, 'cmi');
window.said = {};
window.refused = [];
const ask = API.LMSSetValue.bind(API);
API.LMSSetValue = (name, value) => {
  const answer = ask(name, value);
  if (String(answer) === 'true') said[name] = value;
  else refused.push(name + ' = ' + value);
  return answer;
};
</script>
<iframe src="/courses/7/package/index.html" width="1200" height="800" title="SCO"></iframe></html>`;

/** What serves such a system, beside the package's own files below `/courses/7/package/`. */
export const systemFiles = (kept: Kept = {}): Record<string, string | Uint8Array> => ({
  '/': systemPage(kept),
  '/scorm12.min.js': readFileSync('node_modules/scorm-again/dist/scorm12.min.js'),
});

/** What the system took last under a name; empty while it was told nothing. */
export const told = (page: Page, name: string): Promise<string> =>
  page.evaluate(
    (name) => (window as unknown as { said: Record<string, string> }).said[name] ?? '',
    name,
  );

/** What the system was told and did not take. */
export const refused = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { refused: readonly string[] }).refused);

/** What axe finds in a page and all its frames, by rule and place. */
export async function faultsIn(page: Page): Promise<readonly string[]> {
  const { violations } = await axeOn(page)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}
