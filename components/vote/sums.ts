// What the votes of a class come to: by question, by misconception, and as a table for a spreadsheet.

import type { VoteMessages } from '@/i18n/messages/vote';
import type { ClassGuess } from '@/store/class-guesses';
import { type Ballot, type Gain, gainOf, shareRight, sumOf } from './ballot';
import type { Question } from './question';

/** A vote that is over, with its question. */
export interface Done {
  readonly ballot: Ballot;
  readonly question: Question;
}

export interface QuestionSum {
  /** Shares of right answers, from 0 to 1; null where nobody voted, or there was no such round. */
  readonly first: number | null;
  readonly second: number | null;
  readonly gain: Gain | null;
}

export function sumUp(
  rounds: Pick<Ballot, 'first' | 'second'>,
  { choices }: Pick<Question, 'choices'>,
): QuestionSum {
  const isRight = choices.map((choice) => choice.isRight);
  const [first, second] = [rounds.first, rounds.second].map((votes) =>
    votes ? shareRight(votes, isRight) : null,
  );
  const gain =
    typeof first === 'number' && typeof second === 'number' ? gainOf(first, second) : null;
  return { first: first ?? null, second: second ?? null, gain };
}

interface Chosen {
  readonly chosen: number;
  readonly votes: number;
}

export interface IdeaSum {
  readonly id: string;
  readonly name: string;
  /** Out of all votes of the rounds in which it could be chosen; null where there was no second one. */
  readonly first: Chosen;
  readonly second: Chosen | null;
}

const plus = (one: Chosen | null, other: Chosen | null): Chosen | null =>
  one && other
    ? { chosen: one.chosen + other.chosen, votes: one.votes + other.votes }
    : (one ?? other);

/** Each misconception that could be chosen, the most believed one first. */
export function ideasOf(all: readonly Done[]): readonly IdeaSum[] {
  const sums = new Map<string, IdeaSum>();
  for (const { ballot, question } of all) {
    const ids = new Set(question.choices.flatMap(({ misconception }) => misconception?.id ?? []));
    for (const id of ids) {
      const isOfIdea = question.choices.map(({ misconception }) => misconception?.id === id);
      const name = question.choices.find((_, i) => isOfIdea[i])?.misconception?.name ?? id;
      const chosenIn = (votes: Ballot['first']): Chosen | null =>
        votes && { chosen: sumOf(votes.filter((_, i) => isOfIdea[i])), votes: sumOf(votes) };
      const before = sums.get(id);
      const first = plus(before?.first ?? null, chosenIn(ballot.first));
      if (first === null) continue;
      const second = plus(before?.second ?? null, chosenIn(ballot.second));
      sums.set(id, { id, name, first, second });
    }
  }
  const share = ({ first }: IdeaSum) => first.chosen / Math.max(1, first.votes);
  return [...sums.values()].sort((a, b) => share(b) - share(a) || a.id.localeCompare(b.id));
}

/** A row for each answer of each vote and each guess about a run, under a row that names the columns. */
export function tableOf(
  all: readonly Done[],
  guesses: readonly ClassGuess[],
  words: VoteMessages,
  momentOf: (atMs: number) => string,
): readonly (readonly string[])[] {
  const rows = all.flatMap(({ ballot, question }) =>
    question.choices.map(({ sign, text, isRight, misconception }, i) => [
      momentOf(ballot.beganAtMs),
      ballot.lesson,
      ballot.item,
      question.stem,
      words.ways[ballot.way],
      sign,
      text,
      isRight ? '1' : '0',
      misconception?.id ?? '',
      misconception?.name ?? '',
      String(ballot.first?.[i] ?? ''),
      String(ballot.second?.[i] ?? ''),
      '',
    ]),
  );
  const guessed = guesses.flatMap((one) =>
    one.guesses.map(({ text, hands, isRight }, i) => [
      momentOf(one.atMs),
      one.lesson,
      one.asked,
      one.question,
      words.log.guess,
      String(i + 1),
      text,
      isRight === null ? '' : isRight ? '1' : '0',
      '',
      '',
      String(hands),
      '',
      one.happened,
    ]),
  );
  const c = words.log.columns;
  return [
    [
      c.at,
      c.lesson,
      c.item,
      c.stem,
      c.way,
      c.sign,
      c.text,
      c.right,
      c.idea,
      c.ideaName,
      c.first,
      c.second,
      c.happened,
    ],
    ...rows,
    ...guessed,
  ];
}
