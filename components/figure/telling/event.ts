// An event of a run, for whoever tells it: what it is called, and what its columns say.

import type { Act, Recording } from '@/player/types';

export interface Happening<Name extends string> {
  /** That of its kind; of what the learner did, `act:` and the act's own; `before` while nothing has happened. */
  readonly name: Name | `act:${string}` | 'before';
  /** What the learner did; null where the run did it by itself. */
  readonly act: Act | null;
  /** As in the log: 0 before there is one, and NaN where a kind has no value. */
  readonly subject: number;
  readonly object: number;
  readonly value: number;
}

const BEFORE = { name: 'before', act: null, subject: 0, object: 0, value: 0 } as const;

/** `index` is its place in the log, -1 before the first; `kinds` are those of the model, which acts come after. */
export function happeningAt<Name extends string>(
  { log, request }: Pick<Recording, 'log' | 'request'>,
  index: number,
  kinds: readonly { readonly name: Name }[],
): Happening<Name> {
  if (index < 0) return BEFORE;
  const value = log.value[index] ?? 0;
  const name = kinds[log.kind[index] ?? -1]?.name;
  const act = name === undefined ? (request.acts[value] ?? null) : null;
  return {
    name: name ?? `act:${act?.act ?? ''}`,
    act,
    subject: log.subject[index] ?? 0,
    object: log.object[index] ?? 0,
    value,
  };
}
