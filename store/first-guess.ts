// The first guess of a lesson, and what happened: the course comes back to it when the lesson is long read.

import * as v from 'valibot';
import { momentSchema } from './moment';

const name = v.pipe(v.string(), v.nonEmpty());
const finite = v.pipe(v.number(), v.finite());

const common = {
  lesson: name,
  /** The simulator and its scenario; null for a question of concept, which needs no run. */
  sim: v.nullable(name),
  scenario: v.nullable(name),
  /** Id of the metric, of the choice, or of the question of concept. */
  asked: name,
  /** When it was made, in ms since 1970. */
  at: momentSchema,
};

export const firstGuessSchema = v.variant('kind', [
  /** In the metric's own unit; the answer is null where the run had none. */
  v.object({ ...common, kind: v.literal('number'), guess: finite, answer: v.nullable(finite) }),
  /** Ids of options; a question of concept has their places, from 1. Several may have been right, or none. */
  v.object({
    ...common,
    kind: v.literal('choice'),
    guess: name,
    answer: v.pipe(v.array(name), v.readonly()),
  }),
]);

export type FirstGuess = Readonly<v.InferOutput<typeof firstGuessSchema>>;
