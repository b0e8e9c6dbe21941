// When answers were made, as far as it can be known: the clock of a computer may have been wrong, then or now.

import type { Answer } from './answer';

/** Clocks differ by so much without anybody noticing. */
const SLACK_MS = 5 * 60_000;
/** Where nothing else is known of an answer, it was made so long ago: what is asked again too early does no harm. */
const LONG_AGO_MS = 30 * 86_400_000;

/**
 * The same answers with moments that can be: none is ahead of `nowMs`, and none stands before the one that it is
 * known to have followed (`after`). An answer from the future was made before whatever followed it, and, as far as
 * that leaves room, right after all others. Takes and gives them oldest first; what is stored stays as it is.
 */
export function asMade(answers: readonly Answer[], nowMs: number): readonly Answer[] {
  const isAhead = ({ at }: Answer): boolean => at > nowMs + SLACK_MS;
  if (!answers.some((answer) => answer.after !== undefined || isAhead(answer))) return answers;

  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const ahead = answers.filter(isAhead);
  /** For each answer from the future, the moment before which it was made. */
  const before = new Map<string, number>();
  const moved = new Map<string, number>();
  for (const answer of answers) {
    const earlier = answer.after === undefined ? undefined : byId.get(answer.after);
    if (earlier === undefined || isAhead(answer)) continue;
    if (!isAhead(earlier)) {
      // The clock was slow when this one was made.
      moved.set(answer.id, Math.max(answer.at, (moved.get(earlier.id) ?? earlier.at) + 1));
      continue;
    }
    for (const one of ahead) {
      if (one.at <= earlier.at) {
        before.set(one.id, Math.min(before.get(one.id) ?? answer.at, answer.at));
      }
    }
  }

  const atOf = ({ id, at }: Answer): number => moved.get(id) ?? at;
  const known = answers
    .filter((answer) => !isAhead(answer))
    .map(atOf)
    .toSorted((a, b) => a - b);
  for (const { id } of ahead) {
    const until = before.get(id) ?? Number.POSITIVE_INFINITY;
    const last = known.findLast((at) => at < until);
    const after = last ?? Math.min(nowMs, until) - LONG_AGO_MS;
    moved.set(id, Math.min(after + 1, until - 1));
  }
  // Those of one moment stay in their order, which for answers from the future is that of their own clock.
  return answers
    .map((answer) => (moved.has(answer.id) ? { ...answer, at: atOf(answer) } : answer))
    .toSorted((a, b) => a.at - b.at);
}
