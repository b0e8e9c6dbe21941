// Which file of `app/` makes a page: pages of one template differ in their words, not in how they are built.

import { readdirSync } from 'node:fs';

interface Template {
  readonly file: string;
  readonly pattern: RegExp;
  /** Folders whose name is a placeholder: of two templates that fit, the one with fewer is meant. */
  readonly placeholders: number;
}

/** `app/[locale]/(site)/learn/[lesson]/page.tsx` answers to `/ko/learn/cold-start`. */
function templateFrom(file: string): Template {
  const folders = file
    .split('/')
    .slice(0, -1)
    .filter((name) => !/^\(.*\)$/.test(name));
  const isPlaceholder = (name: string) => /^\[.*\]$/.test(name);
  const parts = folders.map((name) => (isPlaceholder(name) ? '/[^/]+' : `/${name}`));
  return {
    file,
    pattern: new RegExp(`^${parts.join('')}/?$`),
    placeholders: folders.filter(isPlaceholder).length,
  };
}

const templates: readonly Template[] = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /(^|\/)page\.tsx$/.test(path))
  .map(templateFrom)
  .sort((a, b) => a.placeholders - b.placeholders);

/** Throws an Error when no file of `app/` makes such a page. */
export function templateOf(path: string): string {
  const template = templates.find(({ pattern }) => pattern.test(path));
  if (!template) throw new Error(`no page.tsx below app/ answers to ${path}`);
  return template.file;
}
