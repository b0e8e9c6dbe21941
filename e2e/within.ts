// Longer waits than usual, longer still on a machine that is busy with something else.

const PATIENCE = Number(process.env.PATIENCE) || 1;

/** So many seconds on an idle machine, for whoever waits for a run, a recording or a download. */
export const within = (seconds: number): { timeout: number } => ({
  timeout: seconds * 1_000 * PATIENCE,
});
