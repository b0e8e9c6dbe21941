// The opening frame of a figure, simulated while the site is built: what shows before, and without, any script.

import { recordAtOnce } from './recorder';
import type { Recording, RunRequest, Snapshot } from './types';

const stills = new Map<string, { recording: Recording; moment: Snapshot }>();

/** Records a run on the server and reads the exact moment `tMs`. Equal requests are recorded once per build. */
export function recordStill(
  request: RunRequest,
  tMs: number,
): { recording: Recording; moment: Snapshot } {
  const key = JSON.stringify([request, tMs]);
  let still = stills.get(key);
  if (!still) {
    const { recording, recorder } = recordAtOnce(request);
    still = { recording, moment: recorder.momentAt(tMs) };
    stills.set(key, still);
  }
  return still;
}
