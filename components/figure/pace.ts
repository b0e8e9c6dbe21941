// How fast a run plays.

/** At normal speed a whole run takes about this long on the learner's clock. */
const RUN_MS = 24_000;

/** Simulated ms per ms of the learner's clock, at so many times normal speed. */
export const paceOf = (durationMs: number, speed: number): number => (durationMs / RUN_MS) * speed;
