// Addresses inside the site, without the sub-path that a host may serve it under.

import type { Locale } from '@/i18n/locales';

/** The sub-path of this build, '' at the root of a host. next/link adds it by itself. */
export const basePath = process.env.BASE_PATH ?? '';

export const sections = ['learn', 'labs', 'quiz', 'glossary', 'services', 'facts'] as const;
export type Section = (typeof sections)[number];

export const homePath = (locale: Locale): string => `/${locale}/`;
export const sectionPath = (locale: Locale, section: Section): string => `/${locale}/${section}/`;
/** A page of the ledger of facts; without a part its contents. */
export const factsPath = (locale: Locale, part?: string): string =>
  part === undefined ? sectionPath(locale, 'facts') : `${sectionPath(locale, 'facts')}${part}/`;
/** A claim where the ledger has it: on the page of the part of the course that shows it. */
export const claimPath = (locale: Locale, part: string, id: string): string =>
  `${factsPath(locale, `claims-${part}`)}#${id}`;
export const lessonPath = (locale: Locale, id: string): string => `/${locale}/learn/${id}/`;
/** A lesson as a Markdown file. */
export const markdownPath = (locale: Locale, id: string): string => `/${locale}/learn/${id}.md`;
/** The teacher's sheet of a lesson. */
export const teachPath = (locale: Locale, id: string): string => `${lessonPath(locale, id)}teach/`;
/** A lesson on paper, and the sheet of its quiz. */
export const handoutPath = (locale: Locale, id: string): string =>
  `${lessonPath(locale, id)}handout/`;
export const quizSheetPath = (locale: Locale, id: string): string =>
  `${sectionPath(locale, 'quiz')}${id}/sheet/`;
export const labPath = (locale: Locale, id: string): string => `/${locale}/labs/${id}/`;
/** The missions; with an id, one of them. */
export const missionPath = (locale: Locale, id?: string): string =>
  id === undefined ? `/${locale}/missions/` : `/${locale}/missions/${id}/`;
/** Where a teacher sets assignments and checks the codes that come back; with a lab, it begins with that. */
export const assignPath = (locale: Locale, lab?: string): string =>
  lab === undefined ? `/${locale}/assign/` : `/${locale}/assign/#lab=${lab}`;
/** Where a learner does one: which, its link says behind #. */
export const assignedPath = (locale: Locale): string => `/${locale}/assigned/`;
/** What is kept about the learner, to take out, move and erase. */
export const dataPath = (locale: Locale): string => `/${locale}/data/`;
/** Whose work is in the site, and under which licence. */
export const licencesPath = (locale: Locale): string => `/${locale}/licences/`;
/** How far the site meets each criterion of accessibility. */
export const a11yPath = (locale: Locale): string => `/${locale}/a11y/`;
/** What a school asks of software before it is used in class. */
export const schoolPath = (locale: Locale): string => `/${locale}/school/`;
export const presentPath = (locale: Locale, id: string): string => `/${locale}/present/${id}/`;

/** Rounds of questions across lessons; `result` shows the results that a link holds. */
export const practices = ['mixed', 'missed', 'misconceptions', 'mock'] as const;
export const practicePath = (locale: Locale, kind: (typeof practices)[number] | 'result'): string =>
  `/${locale}/quiz/${kind}/`;
/** The questions of a lesson as data: a file, so it carries the sub-path by itself. */
export const questionsPath = (locale: Locale, lesson: string): string =>
  `${basePath}/questions/${locale}-${lesson}.json`;
/** Which files of the site a lesson needs to stand alone. */
export const takenPath = (lesson: string): string => `${basePath}/taken/${lesson}.json`;
/** What can be found, as data. */
export const searchPath = (locale: Locale): string => `${basePath}/search/${locale}.json`;
export const reviewPath = (locale: Locale): string => `/${locale}/review/`;
/** The posts with one wrong sentence each, at the end of part 2. */
export const postsPath = (locale: Locale): string =>
  `${sectionPath(locale, 'learn')}spot-the-mistake/`;
/** What was guessed at first, at the end of a part or of the course. */
export const firstGuessesPath = (locale: Locale, ending: string): string =>
  `${sectionPath(locale, 'learn')}first-guesses/${ending}/`;
/** A class votes, by hands or by cards read by the camera: the one page that may use it. */
export const votePath = (locale: Locale): string => `/${locale}/vote/`;
export const voteCardsPath = (locale: Locale): string => `${votePath(locale)}cards/`;
