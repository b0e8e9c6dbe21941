// The rounds of a vote to be heard: a tone for each answer, as high as its share, and a sign over the right one.

import type { BarsRow } from '@/components/ui/sound/heard-row';
import type { VoteMessages } from '@/i18n/messages/vote';
import { type Ballot, type Counts, sumOf } from './ballot';
import type { Question } from './question';

export function heardRounds(
  { first, second }: Pick<Ballot, 'first' | 'second'>,
  { choices }: Pick<Question, 'choices'>,
  words: VoteMessages['result'],
): readonly BarsRow[] {
  const row = (id: string, name: string, votes: Counts): BarsRow => ({
    kind: 'bars',
    id,
    name,
    bars: choices.map(({ sign, isRight }, place) => ({
      name: sign,
      value: (votes[place] ?? 0) / Math.max(1, sumOf(votes)),
      isMarked: isRight,
    })),
    max: 1,
    say: (share) => words.share(Math.round(100 * share)),
    mark: words.right,
  });
  return [
    ...(first ? [row('first', words.first, first)] : []),
    ...(second ? [row('second', words.second, second)] : []),
  ];
}
