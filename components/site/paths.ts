// Addresses inside the site, without the sub-path that a host may serve it under.

import type { Locale } from '@/i18n/locales';

/** The sub-path of this build, '' at the root of a host. next/link adds it by itself. */
export const basePath = process.env.BASE_PATH ?? '';

export const sections = ['learn', 'labs', 'quiz', 'glossary', 'facts'] as const;
export type Section = (typeof sections)[number];

export const homePath = (locale: Locale): string => `/${locale}/`;
export const sectionPath = (locale: Locale, section: Section): string => `/${locale}/${section}/`;
/** A page of the ledger of facts; without a part its contents. */
export const factsPath = (locale: Locale, part?: string): string =>
  part === undefined ? sectionPath(locale, 'facts') : `${sectionPath(locale, 'facts')}${part}/`;
/** A claim where the ledger has it. */
export const claimPath = (locale: Locale, id: string): string =>
  `${factsPath(locale, 'claims')}#${id}`;
export const lessonPath = (locale: Locale, id: string): string => `/${locale}/learn/${id}/`;
/** The teacher's sheet of a lesson. */
export const teachPath = (locale: Locale, id: string): string => `${lessonPath(locale, id)}teach/`;
export const labPath = (locale: Locale, id: string): string => `/${locale}/labs/${id}/`;
/** What is kept about the learner, to take out, move and erase. */
export const dataPath = (locale: Locale): string => `/${locale}/data/`;
/** Whose work is in the site, and under which licence. */
export const licencesPath = (locale: Locale): string => `/${locale}/licences/`;
export const presentPath = (locale: Locale, id: string): string => `/${locale}/present/${id}/`;

/** Rounds of questions across lessons; `result` shows the results that a link holds. */
export const practices = ['mixed', 'missed', 'misconceptions', 'mock'] as const;
export const practicePath = (locale: Locale, kind: (typeof practices)[number] | 'result'): string =>
  `/${locale}/quiz/${kind}/`;
/** The questions of a lesson as data: a file, so it carries the sub-path by itself. */
export const questionsPath = (locale: Locale, lesson: string): string =>
  `${basePath}/questions/${locale}-${lesson}.json`;
export const reviewPath = (locale: Locale): string => `/${locale}/review/`;
/** The posts with one wrong sentence each, at the end of part 2. */
export const postsPath = (locale: Locale): string =>
  `${sectionPath(locale, 'learn')}spot-the-mistake/`;
/** What was guessed at first, at the end of a part or of the course. */
export const firstGuessesPath = (locale: Locale, ending: string): string =>
  `${sectionPath(locale, 'learn')}first-guesses/${ending}/`;
