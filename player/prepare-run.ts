// A figure's first run, recorded before the figure is mounted, so that its picture stands at once.

import { NotPrepared } from './not-prepared';
import { openSession, type Session } from './run-session';
import type { Progress, Recording, RunRequest, Snapshot } from './types';

/** A finished run with the session that it came from. */
export interface PreparedRun {
  readonly session: Session;
  readonly request: RunRequest;
  readonly recording: Recording;
  readonly moment: Snapshot;
}

export interface PrepareOptions {
  /** Whether a long run is refused, because there is another one to show meanwhile. */
  readonly isQuickOnly?: boolean;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Records `request` and reads the moment `tMs`. Rejects with a NotPrepared when that cannot be. */
export function prepareRun(
  request: RunRequest,
  tMs: number,
  { isQuickOnly = false, onProgress = () => {} }: PrepareOptions = {},
): Promise<PreparedRun> {
  const session = openSession();
  return new Promise((resolve, reject) => {
    let recording: Recording | null = null;
    session.listen({
      onProgress,
      onLong() {
        if (!isQuickOnly) {
          session.agree();
          return;
        }
        session.close();
        reject(new NotPrepared('this run takes long', null));
      },
      onRecorded(made) {
        recording = made;
        session.momentAt(tMs);
      },
      onMoment(moment) {
        if (recording) resolve({ session, request, recording, moment });
      },
      onFailed({ message, refused }) {
        session.close();
        reject(refused ? new NotPrepared(message, refused) : new RangeError(message));
      },
    });
    session.record(request);
  });
}
