// The rules of a good quiz item, as far as a machine can judge them. Pure: items in, problems out.

import { askedProblems } from '@/content/check-asked';
import { type KnownSims, runProblems } from '@/content/check-cited';
import { inFew } from '@/content/in-few';
import { choicesOf, lintQuiz, optionsOf } from '@/content/lint-quiz';
import { misconceptions } from '@/content/misconceptions';
import type { NumericItem, QuizItem, SpotItem } from '@/content/schema';
import { locales } from '@/i18n/locales';

export interface KnownToQuiz {
  readonly steps: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly sims: KnownSims;
}

/** Every breach of the rules in one lesson's quiz. */
export function checkQuiz(quiz: readonly QuizItem[], known: KnownToQuiz): string[] {
  const problems = quiz.flatMap((item) =>
    itemProblems(item, known).map((problem) => `${item.id}: ${problem}`),
  );
  const kinds = new Set(quiz.map(({ kind }) => kind));
  if (kinds.size < 4) problems.push(`only ${kinds.size} kinds of item`);
  return [
    ...problems,
    ...repeated(quiz.map(({ id }) => id)),
    ...tooFewClothes(quiz),
    ...lintQuiz(quiz),
  ];
}

/** Review never shows the same clothes twice within three reviews. */
const CLOTHES = 3;

/** An idea comes in three items, or in one whose numbers are fresh. */
function tooFewClothes(quiz: readonly QuizItem[]): string[] {
  return [...new Set(quiz.map(({ idea }) => idea))].flatMap((idea) => {
    const items = quiz.filter((item) => item.idea === idea);
    const isFresh = items.some((item) => item.kind === 'numeric' && item.variables !== undefined);
    return isFresh || items.length >= CLOTHES
      ? []
      : [
          `the idea "${idea}" comes in ${items.length} of ${CLOTHES} items: ${items.map(({ id }) => id).join(', ')}`,
        ];
  });
}

/** Every breach of the rules in one item. */
export function itemProblems(item: QuizItem, known: KnownToQuiz): string[] {
  const problems = askedProblems(item, known.sims);
  if (!known.steps.has(item.step))
    problems.push(`no step "${item.step}"; known: ${inFew(known.steps)}`);
  if (item.cites.length === 0) problems.push('cites nothing');
  for (const citation of item.cites) {
    if ('claim' in citation && !known.claims.has(citation.claim))
      problems.push(`no claim ${citation.claim}; known: ${inFew(known.claims)}`);
    if ('sim' in citation) problems.push(...runProblems(citation, known.sims));
  }
  if (item.kind === 'spot') problems.push(...runProblems(item.breaks, known.sims));
  for (const { misconception } of choicesOf(item)) {
    if (misconception && !Object.hasOwn(misconceptions, misconception))
      problems.push(`no ${misconception}; known: ${inFew(Object.keys(misconceptions))}`);
  }
  return [...problems, ...repeated(choicesOf(item).map(({ id }) => id)), ...shapeProblems(item)];
}

function shapeProblems(item: QuizItem): string[] {
  switch (item.kind) {
    case 'spot':
      return spotProblems(item);
    case 'single':
    case 'ox': {
      const right = optionsOf(item).filter(({ correct }) => correct).length;
      return right === 1 ? [] : [`${right} right options, not one`];
    }
    case 'multiple': {
      const right = item.options.filter(({ correct }) => correct).length;
      return right > 0 && right < item.options.length
        ? []
        : ['all or none of the options are right'];
    }
    case 'numeric':
      return numericProblems(item);
    case 'match':
      return item.pairs.length >= 3 ? [] : ['too few pairs to match'];
    case 'short':
      return item.traps.length > 0 ? [] : ['no typical wrong word is answered'];
    case 'knobs':
      return item.goals.length > 0 ? [] : ['no goal'];
    case 'predict':
    case 'qna':
      return [];
    case 'order':
      return item.entries.length >= 3 ? [] : ['too few entries to order'];
    case 'categorise': {
      const ids = new Set(item.categories.map(({ id }) => id));
      return item.entries
        .filter(({ category }) => !ids.has(category))
        .map(({ id }) => `${id} is in no category`);
    }
  }
}

function spotProblems({ sentences, reasons }: SpotItem): string[] {
  const wrong = sentences.filter((sentence) => sentence.wrong).length;
  const right = reasons.filter(({ correct }) => correct).length;
  return [
    ...(wrong === 1 ? [] : [`${wrong} wrong sentences, not one`]),
    ...(right === 1 ? [] : [`${right} right reasons, not one`]),
    ...repeated(sentences.map(({ id }) => id)),
  ];
}

function numericProblems(item: NumericItem): string[] {
  const { answer, traps, tolerance, variables = {} } = item;
  const problems = traps
    .filter(
      ({ value, tolerance: within }) =>
        typeof value === 'number' &&
        typeof answer === 'number' &&
        Math.abs(value - answer) <= within + tolerance,
    )
    .map(({ value }) => `the trap ${value} overlaps the answer`);
  const texts = locales.map((locale) => item.stem[locale]);
  for (const name of Object.keys(variables)) {
    if (texts.some((text) => !text.includes(`{${name}}`))) problems.push(`hides {${name}}`);
  }
  if (Object.keys(variables).length > 0 && typeof answer === 'number')
    problems.push('has variables but an answer that is typed in');
  return problems;
}

function repeated(ids: readonly string[]): string[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `the id "${id}" is used twice`);
}
