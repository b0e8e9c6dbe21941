// The opening frame of a figure, simulated while the site is built: what shows before, and without, any script.

import { recordAtOnce } from './recorder';
import type { Recording, RunRequest, Snapshot } from './types';

export interface Still {
  readonly recording: Recording;
  /** The exact state at any moment of the run. */
  momentAt(tMs: number): Snapshot;
}

const stills = new Map<string, Still>();

/** Records a run on the server. Equal requests are recorded once per build. */
export function recordStill(request: RunRequest): Still {
  const key = JSON.stringify(request);
  let still = stills.get(key);
  if (!still) {
    const { recording, replay } = recordAtOnce(request);
    still = { recording, momentAt: (tMs) => replay.momentAt(tMs) };
    stills.set(key, still);
  }
  return still;
}
