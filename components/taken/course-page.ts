// The page that a system opens of the course's package: its lessons with where the learner stands in each, and the
// frame in which they are read.

import type { Locale } from '@/i18n/locales';
import { takenCourseMessages } from '@/i18n/messages/taken-course';
import { type CourseLesson, courseScript } from './course-script';
import { COURSE_STYLE } from './course-style';
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
<style>${COURSE_STYLE}</style>
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
