// The rules of a good quiz item, as far as a machine can judge them. Pure: items in, problems out.

import { misconceptions } from '@/content/misconceptions';
import type { Citation, QuizItem, QuizOption } from '@/content/schema';

export interface KnownToQuiz {
  readonly steps: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  hasRun(citation: Extract<Citation, { sim: string }>): boolean;
}

/** Every breach of the rules in one lesson's quiz. */
export function checkQuiz(quiz: readonly QuizItem[], known: KnownToQuiz): string[] {
  const problems = quiz.flatMap((item) =>
    itemProblems(item, known).map((problem) => `${item.id}: ${problem}`),
  );
  const kinds = new Set(quiz.map(({ kind }) => kind));
  if (kinds.size < 4) problems.push(`only ${kinds.size} kinds of item`);
  return [...problems, ...repeated(quiz.map(({ id }) => id)), ...giveaways(quiz)];
}

function itemProblems(item: QuizItem, known: KnownToQuiz): string[] {
  const problems: string[] = [];
  if (!known.steps.has(item.step)) problems.push(`no step "${item.step}"`);
  if (item.cites.length === 0) problems.push('cites nothing');
  for (const citation of item.cites) {
    if ('claim' in citation && !known.claims.has(citation.claim))
      problems.push(`no claim ${citation.claim}`);
    if ('sim' in citation && !known.hasRun(citation))
      problems.push(`no such run of ${citation.sim}`);
  }
  for (const { misconception } of choicesOf(item)) {
    if (misconception && !Object.hasOwn(misconceptions, misconception))
      problems.push(`no ${misconception}`);
  }
  return [...problems, ...repeated(choicesOf(item).map(({ id }) => id)), ...shapeProblems(item)];
}

function shapeProblems(item: QuizItem): string[] {
  switch (item.kind) {
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
      return item.traps
        .filter(
          ({ value, tolerance }) => Math.abs(value - item.answer) <= tolerance + item.tolerance,
        )
        .map(({ value }) => `the trap ${value} overlaps the answer`);
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

interface Choice {
  readonly id: string;
  readonly misconception?: string | undefined;
}

function choicesOf(item: QuizItem): readonly Choice[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'ox':
      return optionsOf(item);
    case 'numeric':
      return item.traps.map(({ value, misconception }) => ({ id: `${value}`, misconception }));
    case 'order':
    case 'categorise':
      return item.entries;
  }
}

function optionsOf(item: QuizItem): readonly QuizOption[] {
  if (item.kind === 'ox') return item.reasons;
  return item.kind === 'single' || item.kind === 'multiple' ? item.options : [];
}

// Whoever knows nothing should not pass by choosing the longest answer, or always the same position.
function giveaways(quiz: readonly QuizItem[]): string[] {
  const problems: string[] = [];
  const choosing = quiz.filter((item) => optionsOf(item).length > 0);
  for (const locale of ['ko', 'en'] as const) {
    const longest = choosing.filter((item) => {
      const lengths = optionsOf(item).map(({ text }) => text[locale].length);
      const right = optionsOf(item).findIndex(({ correct }) => correct);
      return lengths.every((length, index) => index === right || length < (lengths[right] ?? 0));
    });
    if (longest.length * 3 > choosing.length) {
      problems.push(
        `${locale}: the right option is the longest in ${longest.map(({ id }) => id).join(', ')}`,
      );
    }
  }
  const positions = choosing
    .filter(({ kind }) => kind !== 'multiple')
    .map((item) => optionsOf(item).findIndex(({ correct }) => correct));
  if (positions.length > 2 && new Set(positions).size === 1)
    problems.push('the right option never moves');
  return problems;
}

function repeated(ids: readonly string[]): string[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `the id "${id}" is used twice`);
}
