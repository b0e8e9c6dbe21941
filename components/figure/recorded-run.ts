// A finished run for a picture without knobs: nothing is recorded anew, only asked for its moments.

import { openSession } from '@/player/run-session';
import type { Recording, RunRequest, Snapshot } from '@/player/types';

export interface RecordedRun {
  readonly recording: Recording;
  /** Who hears the answers; replaces the listener before. */
  listen(onMoment: (moment: Snapshot) => void): void;
  /** Asks for the exact state at `tMs`. One question is in flight; of later ones only the last is asked. */
  momentAt(tMs: number): void;
  close(): void;
}

/** Rejects with a RangeError in words when the engine refuses the request. */
export function recordRun(request: RunRequest): Promise<RecordedRun> {
  const session = openSession();
  let onMoment = (_: Snapshot): void => {};
  return new Promise((resolve, reject) => {
    session.listen({
      onProgress() {},
      // The page chose this run itself: on a slow machine it comes late, and nobody has to be asked.
      onLong: () => session.agree(),
      onRecorded(recording) {
        resolve({
          recording,
          listen(next) {
            onMoment = next;
          },
          momentAt: (tMs) => session.momentAt(tMs),
          close: () => session.close(),
        });
      },
      onMoment: (moment) => onMoment(moment),
      onFailed({ message }) {
        session.close();
        reject(new RangeError(message));
      },
    });
    session.record(request);
  });
}
