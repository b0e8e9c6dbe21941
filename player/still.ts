// The opening frame of a figure, simulated while the site is built: what shows before, and without, any script.

import { loadModel } from './models';
import { recordAtOnce } from './recorder';
import type { Recording, RunRequest, Snapshot } from './types';

export interface Still {
  readonly recording: Recording;
  /** The exact state at any moment of the run. */
  momentAt(tMs: number): Snapshot;
}

const stills = new Map<string, Still>();

/**
 * What records runs of the simulator `sim` on the server. Equal requests are recorded once per build.
 * Rejects with a RangeError naming the id when there is no such simulator.
 */
export async function stillsOf(sim: string): Promise<(request: RunRequest) => Still> {
  const model = await loadModel(sim);
  return (request) => {
    const key = JSON.stringify(request);
    let still = stills.get(key);
    if (!still) {
      const { recording, replay } = recordAtOnce(model, request);
      still = { recording, momentAt: (tMs) => replay.momentAt(tMs) };
      stills.set(key, still);
    }
    return still;
  };
}
