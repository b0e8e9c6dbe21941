// The course's package: what it keeps, what its page says to a system, and what lies in it.

import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { COURSE_CODEC } from './course-codec';
import { courseMarkdown } from './course-markdown';
import { coursePackage } from './course-package';
import type { TakenCourse } from './course-page';
import { LONGEST_SUSPEND } from './sco-common';
import type { ScoLesson } from './sco-script';
import type { Site } from './site-files';

interface State {
  readonly read: readonly number[];
  readonly at: number;
  readonly quiz: string;
  readonly best: number;
  readonly guesses: Readonly<Record<string, number>>;
}
type States = Readonly<Record<string, State>>;

interface Codec {
  readonly packed: (
    lessons: readonly ScoLesson[],
    states: States,
    others: readonly string[],
  ) => string;
  readonly unpacked: (
    text: string,
    lessons: readonly ScoLesson[],
  ) => { readonly states: States; readonly others: readonly string[] };
}

const { packed, unpacked }: Codec = new Function(`${COURSE_CODEC}; return { packed, unpacked };`)();

const lessonWith = (id: string, steps: number, questions: number): ScoLesson => ({
  id,
  steps: Array.from({ length: steps }, (_, index) => `s${index}`),
  questions: Array.from({ length: questions }, (_, index) => `q${index}`),
});
const lessons = [lessonWith('cold-start', 8, 10), lessonWith('paas', 7, 4)];
const blank: State = { read: [], at: -1, quiz: '----', best: 0, guesses: {} };
const begun: State = {
  read: [0, 2, 7],
  at: 7,
  quiz: '1-0-------',
  best: 2,
  guesses: { 'one-more': 2, 'odd.|=,name': 40 },
};

test('what is kept comes back, and lessons that were not begun take no room', () => {
  const text = packed(lessons, { 'cold-start': begun, paas: blank }, []);
  expect(text).toMatch(/^cl1\|cold-start:[^|]*$/);
  expect(unpacked(text, lessons)).toEqual({
    states: { 'cold-start': begun, paas: blank },
    others: [],
  });
});

test('lessons that this package does not have are carried along as they stand', () => {
  const text = 'cl1|from-later:zz.4.1101.3.what-not=2|paas:3.2.11--.2.';
  const kept = unpacked(text, lessons);
  expect(kept.others).toEqual(['from-later:zz.4.1101.3.what-not=2']);
  expect(packed(lessons, kept.states, kept.others).split('|').sort()).toEqual(
    text.split('|').sort(),
  );
});

test('where a lesson asks another number of questions only the best stays, as far as it can', () => {
  const { states } = unpacked('cl1|paas:3.2.11110---.7.', lessons);
  expect(states.paas).toEqual({ ...blank, read: [0, 1], at: 1, best: 4 });
});

test('what has another form, or is broken, is a course that was not begun', () => {
  for (const text of [
    '',
    'cl2|paas:3.2.11--.2.',
    '{"read":[0]}',
    'cl1',
    'cl1|',
    'cl1|paas',
    'cl1|paas:',
  ]) {
    expect(unpacked(text, lessons).states.paas, text).toEqual(blank);
  }
});

test('27 lessons fit with all that can be in them; guesses go first, then lessons of others', () => {
  const many = Array.from({ length: 27 }, (_, index) =>
    lessonWith(`a-lesson-with-a-name-${index}`, 10, 12),
  );
  const statesWith = (guesses: number): States =>
    Object.fromEntries(
      many.map(({ id, steps }) => [
        id,
        {
          read: steps.map((_, place) => place),
          at: 9,
          quiz: '1'.repeat(12),
          best: 12,
          guesses: Object.fromEntries(
            Array.from({ length: guesses }, (_, index) => [`a-guess-with-a-name-${index}`, 3]),
          ),
        },
      ]),
    );
  const full = packed(many, statesWith(3), []);
  expect(full.length).toBeLessThanOrEqual(LONGEST_SUSPEND);
  expect(unpacked(full, many).states).toEqual(statesWith(3));

  const other = `x:${'1'.repeat(500)}`;
  const tooFull = packed(many, statesWith(30), [other]);
  expect(tooFull.length).toBeLessThanOrEqual(LONGEST_SUSPEND);
  expect(unpacked(tooFull, many)).toEqual({ states: statesWith(0), others: [other] });
  const overfull = packed(many, statesWith(0), [`x:${'1'.repeat(4_000)}`]);
  expect(unpacked(overfull, many)).toEqual({ states: statesWith(0), others: [] });
});

const chunk = 'push(["object"==typeof document?document.currentScript:void 0,1]);';
const files: Readonly<Record<string, string>> = {
  '/_next/static/chunks/all.css':
    '@font-face{font-family:P;src:url(../media/base.woff2)format("woff2")}p{color:red}',
  '/_next/static/chunks/all.js': chunk,
  '/_next/static/chunks/a.js': chunk,
  '/_next/static/chunks/b.js': chunk,
  '/_next/static/media/base.woff2': 'wOF2',
  ...Object.fromEntries(
    ['a', 'b'].flatMap((id) => [
      [
        `/ko/learn/${id}/`,
        `<!doctype html><head><meta http-equiv="Content-Security-Policy" content=""/><link rel="stylesheet" href="/_next/static/chunks/all.css"/><link rel="preload" href="/_next/static/media/base.woff2" as="font"/></head><body><span data-step-end="one"></span></body>`,
      ],
      [`/ko/learn/${id}.md`, `# ${id}`],
      [
        `/taken/${id}.json`,
        `{"scripts":["static/chunks/all.js","static/chunks/${id}.js"],"styles":[]}`,
      ],
      [`/questions/ko-${id}.json`, `[{"id":"${id}1","idea":"x"}]`],
    ]),
  ),
};

/** The site, and what was asked of it. */
function siteOf(): { readonly site: Site; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const get = (url: string): string => {
    asked.push(url);
    const text = files[url];
    if (text === undefined) throw new Error(`${url} is not there`);
    return text;
  };
  return {
    asked,
    site: {
      part: async (url) => ({ url, text: get(url) }),
      blob: async (url) => new Blob([get(url)]),
    },
  };
}

const course: TakenCourse = {
  locale: 'ko',
  title: 'A & B',
  parts: [
    { title: '1', lessons: [{ id: 'a', title: '<A>' }] },
    { title: '2', lessons: [{ id: 'b', title: 'B' }] },
  ],
};

test('what lessons share lies in the package once, and the manifest names every file', async () => {
  const { site, asked } = siteOf();
  const done: number[] = [];
  const bytes = await coursePackage(course, site, 'https://example.org', (share) =>
    done.push(share),
  );
  const packedFiles = unzipSync(bytes);
  const names = Object.keys(packedFiles).sort();
  expect(names).toEqual([
    'imsmanifest.xml',
    'index.html',
    'lessons/a.html',
    'lessons/b.html',
    'shared/a.js',
    'shared/all.css',
    'shared/all.js',
    'shared/b.js',
    'shared/base.woff2',
  ]);
  expect(done).toEqual([0.5, 1]);
  expect(asked.filter((url) => url.endsWith('.woff2'))).toHaveLength(1);

  const text = (name: string): string => strFromU8(packedFiles[name] ?? new Uint8Array());
  const named = [...text('imsmanifest.xml').matchAll(/<file href="([^"]+)"/g)].map(
    ([, file]) => file,
  );
  expect(named.sort()).toEqual(names.filter((name) => name !== 'imsmanifest.xml'));
  expect(text('imsmanifest.xml').match(/scormtype="sco"/g)).toHaveLength(1);
  expect(text('shared/all.css')).toContain('src:url(base.woff2)format');
  expect(text('shared/a.js')).toContain('push(["static/chunks/a.js",1])');
  expect(text('index.html')).toContain('&lt;A&gt;</a>');
  expect(text('index.html')).toContain('href="shared/all.css"');

  // Whatever a page names beside itself is there.
  const page = text('lessons/a.html');
  const beside = [...page.matchAll(/(?:src|href)="\.\.\/([^"]+)"/g)].map(([, file = '']) => file);
  expect(beside.length).toBeGreaterThan(3);
  for (const file of beside) expect(names).toContain(file);
  expect(page).toContain('["/ko/learn/b","b.html"]');
});

test('a file that is not to be had ends the making, by its name', async () => {
  const { site } = siteOf();
  const more = { ...course, parts: [{ title: '1', lessons: [{ id: 'c', title: 'C' }] }] };
  await expect(coursePackage(more, site, '', () => {})).rejects.toThrow('/ko/learn/c/');
  await expect(courseMarkdown(more, site, () => {})).rejects.toThrow('/ko/learn/c.md');
});

test('the Markdown of all lessons, in their order', async () => {
  const files = unzipSync(await courseMarkdown(course, siteOf().site, () => {}));
  expect(Object.entries(files).map(([name, text]) => [name, strFromU8(text)])).toEqual([
    ['01-a.md', '# a'],
    ['02-b.md', '# b'],
  ]);
});
