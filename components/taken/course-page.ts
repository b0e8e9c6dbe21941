// The page that a system opens of the course's package: its lessons with where the learner stands in each, and the
// frame in which they are read.

import type { Locale } from '@/i18n/locales';
import { takenCourseMessages } from '@/i18n/messages/taken-course';
import { type CourseLesson, courseScript } from './course-script';
import { escaped } from './manifest';

/** The course as whoever offers it knows it. */
export interface TakenCourse {
  readonly locale: Locale;
  readonly title: string;
  readonly parts: readonly {
    readonly title: string;
    readonly lessons: readonly { readonly id: string; readonly title: string }[];
  }[];
}

/** Where a lesson lies in the package. */
export const lessonFile = (id: string): string => `lessons/${id}.html`;

/** It may run what stands in it, and show and load what lies in the package. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'self' 'unsafe-inline'; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

const STYLE = `
body { margin: 0; background: var(--paper); color: var(--ink); }
main { max-width: 46rem; margin-inline: auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.75rem; font-weight: 800; }
h2 { margin: 2rem 0 .5rem; font-size: 1.125rem; font-weight: 700; }
.lead, .state { color: var(--ink-2); }
.lead { margin-top: .5rem; }
#standing { margin-block: 1rem; font-weight: 600; }
ol { margin: 0; padding: 0; list-style: none; }
li { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 1rem; border-top: 1px solid var(--line); }
li a { display: inline-flex; align-items: center; min-height: 2.75rem; color: var(--ink); font-weight: 600; text-decoration: underline; text-underline-offset: .2em; }
.state { font-size: .9375rem; font-variant-numeric: tabular-nums; }
button { min-height: 2.75rem; padding: 0 1rem; border: 1px solid var(--ink-3); border-radius: 10px; background: var(--card); color: var(--ink); font: inherit; font-weight: 600; cursor: pointer; }
.reader { display: flex; flex-direction: column; height: 100vh; height: 100dvh; }
.reader header { display: flex; align-items: center; gap: 1rem; padding: .375rem .75rem; border-bottom: 1px solid var(--line); }
.reader iframe { flex: 1; width: 100%; border: 0; background: var(--paper); }
[data-view="list"] .reader, [data-view="lesson"] main { display: none; }
`;

/** What gives the page the site's colours and type: files, seen from it. */
export interface Looks {
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
}

export function coursePage(
  { locale, title, parts }: TakenCourse,
  lessons: readonly CourseLesson[],
  { styles, fonts }: Looks,
): string {
  const words = takenCourseMessages[locale];
  const line = (lesson: { readonly id: string; readonly title: string }): string =>
    `<li data-lesson="${lesson.id}"><a href="${lessonFile(lesson.id)}">${escaped(lesson.title)}</a> <span class="state"></span></li>`;
  const sections = parts.map(
    (part) =>
      `<section><h2>${escaped(part.title)}</h2><ol>${part.lessons.map(line).join('')}</ol></section>`,
  );
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${fonts.map((file) => `<link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin>`).join('\n')}
${styles.map((file) => `<link rel="stylesheet" href="${file}">`).join('\n')}
<style>${STYLE}</style>
</head>
<body data-view="list">
<main>
<h1>${escaped(title)}</h1>
<p class="lead">${escaped(words.lead)}</p>
<p id="standing" role="status"></p>
<button id="go-on" type="button" hidden></button>
${sections.join('\n')}
</main>
<div class="reader">
<header><button id="back" type="button">${escaped(words.back)}</button><strong id="open"></strong></header>
<iframe id="lesson" title="${escaped(words.lesson)}" src="about:blank"></iframe>
</div>
<script>${courseScript(lessons, words.script)}</script>
</body>
</html>
`;
}
