// How long a lesson takes, counted rather than guessed: reading and doing apart. Rough, and the same for every lesson.

/** What a reader of Korean takes in a minute, in characters without spaces, of technical prose. */
const CHARACTERS_PER_MIN = 500;
/** The verdict and the quote of a claim, which stand in the ledger and not in the lesson's text. */
const CLAIM_CHARACTERS = 50;

/** Minutes by what there is to do. */
const DOING = {
  /** A run to watch and to turn. */
  run: 1,
  /** A run that asks for a guess first and explains the gap. */
  predicted: 1.5,
  /** A run that is to reach a goal: several tries. */
  goal: 2.5,
  /** A prediction without a run. */
  concept: 0.5,
  /** An answer of one's own, held against a model answer. */
  answer: 1,
} as const;

/** Minutes for what is read of a Korean lesson: without the presenter's notes, samples in their folds, code and tags. */
export function readMinutesOf(mdx: string): number {
  const read = mdx
    .replaceAll(/<Notes>.*?<\/Notes>/gs, '')
    .replaceAll(/<Sample\s.*?<\/Sample>/gs, '')
    .replaceAll(/```.*?```/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/[\s#*|-]/g, '');
  const claims = mdx.match(/<Claim\s/g)?.length ?? 0;
  return (read.length + claims * CLAIM_CHARACTERS) / CHARACTERS_PER_MIN;
}

/** Minutes for what is done in a lesson; both languages hold the same tags. */
export function doMinutesOf(mdx: string): number {
  const count = (tag: RegExp): number => mdx.match(tag)?.length ?? 0;
  const runs = mdx.match(/<Sim\s[^>]*>/g) ?? [];
  const minutesOf = (run: string): number =>
    run.includes(' goal=') ? DOING.goal : run.includes(' predict=') ? DOING.predicted : DOING.run;
  return (
    runs.reduce((sum, run) => sum + minutesOf(run), 0) +
    DOING.concept * count(/<Predict\s/g) +
    DOING.answer * count(/<Qna\s/g)
  );
}
