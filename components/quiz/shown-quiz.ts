// A lesson's quiz ready for a page in one language. Server side: it reads the whole content.

import { scenarioOf } from '@/components/figure/definition';
import { loadSim } from '@/components/sims/registry';
import { claimPath, labPath, lessonPath } from '@/components/site/paths';
import { findClaim, partOfClaim } from '@/content/claims';
import { misconceptions } from '@/content/misconceptions';
import { posts } from '@/content/posts';
import { POSTS } from '@/content/posts-name';
import { loadQuiz, quizLessons } from '@/content/quizzes';
import type { Localized, QuizItem } from '@/content/schema';
import type { Locale } from '@/i18n/locales';
import { answerQuestion } from '@/player/measure-rules';
import { type ShowContext, type ShownSimulator, showItem } from './show';
import type { ShownItem } from './shown';

const names: Readonly<Record<string, Localized>> = misconceptions;

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined)
    throw new RangeError(`A quiz item refers to ${what}, which does not exist.`);
  return value;
}

async function simulator(id: string, locale: Locale): Promise<ShownSimulator> {
  const sim = await loadSim(id);
  const words = sim.words[locale].params;
  return {
    durationOf: (scenario) => scenarioOf(sim, scenario).durationMs,
    knob(name, { scenario, set }) {
      const param = known(sim.params[name], `${name} of ${id}`);
      if (param.kind !== 'number') throw new RangeError(`${name} of ${id} is no number to turn`);
      const { label, hint } = known(words[name], `the words of ${name} of ${id}`);
      const start = set[name] ?? scenarioOf(sim, scenario).set[name] ?? param.default;
      return { name, label, hint: hint ?? null, param, start: Number(start) };
    },
  };
}

const shown = new Map<string, Promise<readonly ShownItem[]>>();

/** The items of a lesson's quiz in one language; none for a lesson whose quiz is not open. Worked out once per build. */
export function shownQuiz(lesson: string, locale: Locale): Promise<readonly ShownItem[]> {
  const key = `${locale} ${lesson}`;
  const before = shown.get(key);
  if (before) return before;
  const items = quizLessons.includes(lesson)
    ? loadQuiz(lesson).then((quiz) => showAll(quiz, lesson, locale))
    : lesson === POSTS
      ? showAll(posts, POSTS, locale)
      : Promise.resolve([]);
  shown.set(key, items);
  return items;
}

function showAll(
  items: readonly QuizItem[],
  lesson: string,
  locale: Locale,
): Promise<readonly ShownItem[]> {
  const context = (teaches: string): ShowContext => ({
    locale,
    lesson,
    stepHref: (step) => `${lessonPath(locale, teaches)}#${step}`,
    labHref: (sim) => labPath(locale, sim),
    claimHref: (id) => claimPath(locale, partOfClaim(id), id),
    claimSaid: (id) => known(findClaim(id), `claim ${id}`).said[locale],
    misconceptionName: (id) => known(names[id], `misconception ${id}`)[locale],
    simulator: (id) => simulator(id, locale),
    ask: answerQuestion,
  });
  return Promise.all(
    items.map((item) => showItem(item, context(item.kind === 'spot' ? item.lesson : lesson))),
  );
}

/** The first item on each idea, and the same ideas in other clothes: a first round and a second one. */
export function roundsOf<T extends { readonly idea: string }>(
  items: readonly T[],
): { readonly first: readonly T[]; readonly more: readonly T[] } {
  const isFirst = (item: T) => items.find(({ idea }) => idea === item.idea) === item;
  return { first: items.filter(isFirst), more: items.filter((item) => !isFirst(item)) };
}

/** Every item of the course in one language, lesson by lesson, then the posts. */
export async function shownBank(locale: Locale): Promise<readonly ShownItem[]> {
  const shown = await Promise.all([...quizLessons, POSTS].map((id) => shownQuiz(id, locale)));
  return shown.flat();
}
