// Answers as the first version of the course kept them: one value in localStorage, by item. They move to the log once.

import * as v from 'valibot';
import { type Answer, confidences } from './answer';
import { momentSchema } from './moment';
import { createSaved } from './saved';

const earlierAnswer = v.object({
  chosen: v.array(v.string()),
  correct: v.boolean(),
  confidence: v.nullable(v.picklist(confidences)),
  at: momentSchema,
});
type EarlierAnswers = Readonly<
  Record<string, readonly Readonly<v.InferOutput<typeof earlierAnswer>>[]>
>;

const earlierSchema: v.GenericSchema<unknown, EarlierAnswers | null> = v.nullable(
  v.record(v.string(), v.array(earlierAnswer)),
);
const saved = createSaved<EarlierAnswers | null>('answers', earlierSchema, null);

// The same answer gets the same id however often it moves: two tabs may do it at the same time.
function toAnswers(earlier: EarlierAnswers): readonly Answer[] {
  return Object.entries(earlier).flatMap(([item, made]) =>
    made.map(({ chosen, correct, confidence, at }, index): Answer => {
      const twin = made.slice(0, index).filter((other) => other.at === at).length;
      return {
        id: `earlier/${item}/${at}/${twin}`,
        item,
        lesson: null,
        kind: null,
        at,
        tookMs: null,
        chosen,
        correct,
        share: correct ? 1 : 0,
        confidence,
        seed: null,
        misconceptions: [],
        where: null,
        surface: null,
      };
    }),
  );
}

/** What still waits to be moved. */
export const earlierAnswers = (): readonly Answer[] => toAnswers(saved.get() ?? {});

/**
 * Moves what is left to where `keep` puts it. The old value goes only once `keep` is done and nobody
 * has added to it meanwhile; a tab with the first version still open may do that.
 */
export async function moveEarlierAnswers(
  keep: (answers: readonly Answer[]) => Promise<void>,
): Promise<void> {
  for (let found = saved.get(); found !== null; ) {
    await keep(toAnswers(found));
    const now = saved.get();
    if (now === found) saved.remove();
    found = now === found ? null : now;
  }
}
