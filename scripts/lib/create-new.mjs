// What a simulator and a lesson begin with: files from templates, and a line in each list that has to know a simulator.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const templates = fileURLToPath(new URL('../templates', import.meta.url));

const KEBAB_CASE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const USAGE = 'write npm run new -- sim ID, or npm run new -- lesson ID';

/** "cold-start" → "coldStart". */
const camelCase = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const kinds = {
  sim: {
    folders: (id) => ({ 'sim/model': `engine/models/${id}`, 'sim/view': `components/sims/${id}` }),
    registrations(id, name) {
      const load = (from, what) => `async () => (await import('${from}')).${what}`;
      return {
        'player/models.ts': (text) =>
          withEntry(text, 'const loaders', id, load(`@/engine/models/${id}/model`, name)),
        'components/sims/registry.ts': (text) =>
          withEntry(text, 'const loaders', id, `${load(`./${id}`, `${name}Sim`)} as SimDefinition`),
      };
    },
    next: 'Fill it in by docs/AUTHORING.md, "A simulator"; npx vitest run tidy simulators conformance says what is missing.',
  },
  lesson: {
    folders: (id) => ({ lesson: `content/lessons/${id}` }),
    registrations: () => ({}),
    next: 'Fill it in by docs/AUTHORING.md, "Add a lesson"; npx vitest run tidy content says what is missing.',
  },
};

/** A table of a source file with one more entry, in its place by the alphabet. */
function withEntry(text, table, id, value) {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.includes(table));
  const end = lines.indexOf('};', start);
  if (start < 0 || end < 0) throw new Error(`no ${table} = { … }; to register "${id}" in`);
  const key = id.includes('-') ? `'${id}'` : id;
  const idOf = (line) => /^ {2}'?([a-z0-9-]+)'?[:,]/.exec(line)?.[1] ?? '';
  const later = lines.findIndex((line, at) => at > start && at < end && idOf(line) > id);
  lines.splice(later < 0 ? end : later, 0, `  ${key}: ${value},`);
  return lines.join('\n');
}

/** By lesson of the course: its rung. Read as text: a script runs before anything is compiled. */
function rungsOf(root) {
  const course = readFileSync(join(root, 'content/course.ts'), 'utf8');
  const entries = course.matchAll(/\n {8}id: '([^']+)',[\s\S]*?\n {8}rung: '([^']+)'/g);
  return new Map([...entries].map(([, id, rung]) => [id, rung]));
}

function rungOf(root, id) {
  const rungs = rungsOf(root);
  if (rungs.has(id)) return rungs.get(id);
  const waiting = [...rungs.keys()].filter(
    (one) => !existsSync(join(root, 'content/lessons', one)),
  );
  throw new RangeError(
    `lesson "${id}" has no place in content/course.ts; without a folder so far: ${waiting.join(', ')}`,
  );
}

/**
 * Writes the files of a new simulator or lesson into the project at `root`, and a line into each list that has
 * to know it. Gives the paths that were written or changed and what to do next. Throws a RangeError in words for
 * a kind, id or place that cannot be, before anything is written.
 */
export function createNew({ root, kind, id }) {
  if (!Object.hasOwn(kinds, kind ?? ''))
    throw new RangeError(`unknown kind "${kind ?? ''}": ${USAGE}`);
  if (!KEBAB_CASE.test(id ?? '')) {
    throw new RangeError(
      `"${id ?? ''}" is no id: small letters, digits and single hyphens, as in cold-start`,
    );
  }
  const { folders, registrations, next } = kinds[kind];
  const name = camelCase(id);
  const rung = kind === 'lesson' ? rungOf(root, id) : '';
  for (const folder of Object.values(folders(id))) {
    if (existsSync(join(root, folder))) {
      throw new RangeError(`${kind} "${id}" is there already: ${folder}`);
    }
  }
  const files = Object.entries(folders(id)).flatMap(([from, to]) =>
    readdirSync(join(templates, from)).map((file) => [
      `${to}/${file.replace(/\.txt$/, '')}`,
      readFileSync(join(templates, from, file), 'utf8')
        .replaceAll('__id__', id)
        .replaceAll('__rung__', rung)
        .replaceAll('__name__', name)
        .replaceAll('__Name__', name[0].toUpperCase() + name.slice(1)),
    ]),
  );
  const lists = Object.entries(registrations(id, name)).map(([path, register]) => [
    path,
    register(readFileSync(join(root, path), 'utf8')),
  ]);
  for (const [path, text] of [...files, ...lists]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { written: [...files, ...lists].map(([path]) => path), next };
}
